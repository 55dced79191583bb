// Chains → the sheets that say where a workbook comes from: their sources, and the stamp of each.

import { say, type Chain, type Language } from '../chain/chain'
import type { Stamp } from '../export/stampOf'
import { tableOver } from '../export/tableOver'
import { exportWords } from '../words/export'
import { sheetOf, type Sheet } from './sheet'

export function sourceSheet(all: readonly { readonly chain: Chain }[], language: Language): Sheet {
  const words = exportWords[language]
  const { id, title, authors, publisher, year, url, licence, note } = words.sources
  const table = tableOver(all, language, {
    head: [title, authors, publisher, year, url, licence, note, id],
    rows: ({ chain }) =>
      chain.sources.map((source) => [
        say(source.title, language),
        source.authors ?? '',
        source.publisher ?? '',
        source.year ?? '',
        source.url ?? '',
        source.licence ?? '',
        say(source.note, language),
        source.id,
      ]),
  })
  return sheetOf(words.sheets.sources, table, [60, 30, 24, 8, 40, 14, 40, 16])
}

export function aboutSheet(all: readonly { readonly chain: Chain; readonly stamp: Stamp }[], language: Language): Sheet {
  const words = exportWords[language]
  const table = tableOver(all, language, {
    head: [words.about.name, words.about.value],
    rows: ({ stamp }) => stamp.map(({ name, value }) => [name, value]),
  })
  return sheetOf(words.sheets.about, table, [28, 90])
}
