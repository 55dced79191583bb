// Judged chains → their gaps as comma-separated values (RFC 4180), safe to open in a spreadsheet.

import type { Language } from '../chain/chain'
import { gapTable } from './gapTable'
import type { Judged } from './judged'

/** Begins with a byte order mark, without which Excel reads ï as Ã¯. */
export function writeGapsCsv(all: readonly Judged[], language: Language): string {
  const lines = gapTable(all, language).map((row) => row.map(writeCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

// A spreadsheet runs a cell that begins like a formula, some also behind white space or in the wide characters of East Asia; and the texts come from anybody's file.
function writeCell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
