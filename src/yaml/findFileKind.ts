// A text that was read from a file of another kind → which kind, by what such files begin with and name their parts.

import type { FileKind } from '../chain/problem'

/** Names of parts stand in an archive as they are, whatever became of the rest. */
const parts: readonly (readonly [name: string, kind: FileKind])[] = [
  ['word/document.xml', 'word'],
  ['xl/workbook.', 'excel'],
  ['ppt/presentation.xml', 'powerpoint'],
]

export function findFileKind(text: string): FileKind | undefined {
  if (text.startsWith('%PDF-')) return 'pdf'
  if (!text.startsWith('PK\u0003\u0004')) return undefined
  return parts.find(([name]) => text.includes(name))?.[1] ?? 'zip'
}
