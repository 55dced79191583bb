// Interventions → the sheet that lists them, with a column for each dimension of the chain.

import { availability } from '../chain/availability'
import { say, type Chain, type Dimension, type Intervention, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { asWritten } from '../chain/leftOut'
import type { View } from '../chain/view'
import { describeCitations } from '../words/citations'
import { ageWords } from '../words/ages'
import { exportWords } from '../words/export'
import { legendWords } from '../words/legend'
import type { Sheet, SheetCell } from './sheet'

type Looked = { readonly chain: Chain; readonly view: View; readonly language: Language }

/** What a what-if leaves out is listed and says so, as it stays on the map. */
export function interventionSheet({ chain, view, language }: Looked, interventions: readonly Intervention[]): Sheet {
  const leftOut = new Set(view.whatIf.without)
  const words = exportWords[language]
  const { id, name, aka, summary, ages, owner, contact, url, checked, basis, sources } = words.interventions
  return {
    name: words.sheets.interventions,
    columns: [
      { header: name, width: 44 },
      { header: aka, width: 24 },
      { header: summary, width: 50 },
      ...chain.dimensions.map((dimension) => ({ header: say(dimension.name, language), width: 32 })),
      { header: ages, width: 16 },
      { header: owner, width: 24 },
      { header: contact, width: 24 },
      { header: url, width: 36 },
      { header: checked, width: 12 },
      { header: basis, width: 10 },
      { header: sources, width: 36 },
      { header: id, width: 24 },
    ],
    rows: interventions.map((intervention): SheetCell[] => [
      `${say(asWritten(chain, intervention).name, language)}${leftOut.has(intervention.id) ? ` (${legendWords[language].leftOut})` : ''}`,
      intervention.aka.join('; '),
      say(intervention.summary, language),
      ...chain.dimensions.map((dimension) => writeMemberships(dimension, intervention, { chain, language })),
      intervention.ages === undefined ? '' : ageWords[language](intervention.ages),
      intervention.owner ?? '',
      intervention.contact ?? '',
      intervention.url ?? '',
      intervention.checked ?? '',
      words.bases[intervention.basis],
      describeCitations(chain, intervention.sources, language),
      intervention.id,
    ]),
    frozen: 1,
  }
}

/** "Huisarts (verwijst); Bedrijfsarts (signaleert, afgeleid)"; of what is to be had in a municipality also why: "Beperkt (Eén avond per week.)". */
function writeMemberships(
  { id, as }: Dimension,
  { memberships }: Intervention,
  { chain, language }: { readonly chain: Chain; readonly language: Language },
): string {
  const values = indexChain(chain).dimensions.get(id)?.values
  return (memberships[id] ?? [])
    .map((membership) => {
      const capacity = say(as.find((known) => known.id === membership.as)?.name, language)
      const inferred = membership.basis === 'inferred' ? exportWords[language].inferred : ''
      const reason = id === availability.dimension ? say(membership.why, language) : ''
      const marks = [capacity, inferred, reason].filter((mark) => mark !== '').join(', ')
      return `${say(values?.get(membership.value)?.name, language)}${marks === '' ? '' : ` (${marks})`}`
    })
    .join('; ')
}
