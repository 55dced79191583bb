// A municipality's chain → the part of the memo about its own offer, of what the view shows: what counts here, and what is there, limited or absent.

import { availability, isAbsent } from '../chain/availability'
import { say, type Intervention, type Language } from '../chain/chain'
import { selects } from '../chain/select'
import { standingWords } from '../words/availability'
import { memoWords } from '../words/memo'
import type { Judged } from './judged'
import { heading, list, paragraph, type Block } from './memo'

export function localBlocks({ chain, view, findings }: Judged, language: Language): readonly Block[] {
  const isLocal = chain.beside?.kind !== 'municipalities' && chain.dimensions.some(({ id }) => id === availability.dimension)
  if (!isLocal) return []
  const words = memoWords[language]
  const shown = chain.interventions.filter((intervention) => selects(chain, view.where, { intervention }))
  const standings = availability.values.flatMap((standing) => {
    const named = shown.filter((intervention) => has(intervention, standing))
    if (named.length === 0) return []
    const items = named.map((intervention) => [[say(intervention.name, language), reason(intervention, standing, language)].join('')])
    return [heading(3, words.standing(standingWords[language][standing], named.length)), ...list(items)]
  })
  return [heading(2, words.local), ...paragraph(findings.norms.length === 0 ? '' : words.localNorms), ...standings]
}

type Answer = (typeof availability.values)[number]

// What is absent in some cases only is there in others.
function has(intervention: Intervention, standing: Answer): boolean {
  return standing === availability.absent ? isAbsent(intervention) : answersOf(intervention, standing).length > 0
}

function answersOf({ memberships }: Intervention, standing: Answer) {
  return (memberships[availability.dimension] ?? []).filter(({ value }) => value === standing)
}

/** ": Eén avond per week, in de buurgemeente." Empty where the file gives none. */
function reason(intervention: Intervention, standing: Answer, language: Language): string {
  const told = answersOf(intervention, standing).map(({ why }) => say(why, language))
  const said = told.filter((one) => one !== '').join(' ')
  return said === '' ? '' : `: ${said}`
}
