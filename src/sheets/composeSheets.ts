// Drawing → the sheets of its workbook: matrix, interventions, links, gaps, coverage, sources, and what the file is about.

import type { Stamp } from '../export/stampOf'
import type { Findings } from '../analysis/findings'
import { say, type Chain, type Intervention, type Language, type Link } from '../chain/chain'
import { goneFrom } from '../chain/leftOut'
import { selects } from '../chain/select'
import type { View } from '../chain/view'
import { listedLine } from '../scene/describeView'
import type { Table } from '../scene/scene'
import { describeCitations } from '../words/citations'
import { exportWords } from '../words/export'
import { legendWords } from '../words/legend'
import { linkEndName } from '../words/routes'
import { aboutSheet, sourceSheet } from './aboutSheets'
import { fitSheet } from './fitSheet'
import { gapSheets } from './gapSheets'
import { interventionSheet } from './interventionSheet'
import { matrixSheet } from './matrixSheet'
import { noteOf, type Sheet } from './sheet'

type SheetInput = {
  readonly chain: Chain
  readonly view: View
  readonly language: Language
  readonly findings: Findings
  readonly table: Table
  readonly stamp: Stamp
}

/** A filter narrows every sheet to what fits it, whatever the map does with the rest: to the interventions that match, and the links and gaps that concern them. */
export function composeSheets(input: SheetInput): readonly Sheet[] {
  const { chain, view, language, table } = input
  const listed = chain.interventions.filter((intervention) => selects(chain, view.where, { intervention }))
  const ids = new Set(listed.map(({ id }) => id))
  const links = chain.links.filter((link) => concerns(link, ids))
  const filter = listedLine(input)
  const fitting = countOf(listed, input)
  const fittingLinks = links.length === chain.links.length ? '' : exportWords[language].listed(links.length, chain.links.length)
  return [
    { ...matrixSheet(table, language), ...noteOf(filter) },
    ...[
      { ...interventionSheet(input, listed), ...noteOf(filter, fitting) },
      { ...linkSheet(chain, links, language), ...noteOf(filter, fittingLinks) },
      ...gapSheets([input], language),
      sourceSheet([input], language),
      aboutSheet([{ chain, stamp: [...input.stamp, ...countStamp(fitting, language)] }], language),
    ].map((list) => fitSheet(list, language)),
  ]
}

/** Empty where all are listed. */
function countOf(listed: readonly Intervention[], { chain, language }: SheetInput): string {
  const gone = goneFrom(chain)
  const countIn = (list: readonly Intervention[]): number => list.filter(({ id }) => !gone.has(id)).length
  const [count, all] = [countIn(listed), countIn(chain.interventions)]
  return count === all ? '' : exportWords[language].listed(count, all)
}

function countStamp(fitting: string, language: Language): Stamp {
  return fitting === '' ? [] : [{ name: exportWords[language].sheets.interventions, value: fitting }]
}

// Where an end is no intervention the other one decides; a link between two others is always listed.
function concerns({ from, to }: Link, ids: ReadonlySet<string>): boolean {
  const ends = [from, to].filter((end) => end.kind === 'intervention')
  return ends.length === 0 || ends.some(({ id }) => ids.has(id))
}

function linkSheet(chain: Chain, links: readonly Link[], language: Language): Sheet {
  const words = exportWords[language]
  const { id, from, kind, to, status, basis, why, sources } = words.links
  return {
    name: words.sheets.links,
    columns: [
      { header: from, width: 40 },
      { header: kind, width: 16 },
      { header: to, width: 40 },
      { header: status, width: 12 },
      { header: basis, width: 10 },
      { header: why, width: 50 },
      { header: sources, width: 36 },
      { header: id, width: 34 },
    ],
    rows: links.map((link) => [
      linkEndName(chain, link.from, language),
      legendWords[language].linkKinds[link.kind],
      linkEndName(chain, link.to, language),
      words.linkStatuses[link.status],
      words.bases[link.basis],
      say(link.why, language),
      describeCitations(chain, link.sources, language),
      link.id,
    ]),
    frozen: 0,
  }
}
