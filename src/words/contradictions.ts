// A finding of the source that says gap where the norm is met → the words that tell it.

import type { Judgement } from '../analysis/findings'
import { isLimited } from '../chain/availability'
import { say, type Chain, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { standingWords } from './availability'
import { firstFew } from './firstFew'
import { describeJudgement } from './gaps'
import { list } from './sentences'

const nl = {
  title: 'Volgens de bron een gat, volgens ons niet',
  help: 'Op deze plaatsen is aan de norm voldaan. Toch noemt de bron er een gat.',
  columns: ['Plaats', 'Volgens de bron', 'Volgens ons', 'Waarom', 'Bron'],
  but: (norm: string) => `De bron noemt dit een gat, maar er is voldaan aan ‘${norm}’.`,
  counted: (names: string) => `Wat meetelt: ${names}.`,
}

const en: typeof nl = {
  title: 'A gap according to the source, but not to us',
  help: 'At these places the norm is met. Yet the source calls them a gap.',
  columns: ['Place', 'According to the source', 'According to us', 'Why', 'Source'],
  but: (norm) => `The source calls this a gap, but ‘${norm}’ is met.`,
  counted: (names) => `What counts: ${names}.`,
}

export const contradictionWords: Readonly<Record<Language, typeof nl>> = { nl, en }

const most = 6

/** "De bron noemt dit een gat, maar er is voldaan aan ‘Er is aanbod’. Gedekt. Nodig: 1, gevonden: 1. Wat meetelt: Moti-4." Without the place. */
export function describeContradiction(chain: Chain, met: Judgement, language: Language): string {
  const words = contradictionWords[language]
  const norm = say(indexChain(chain).norms.get(met.norm)?.name, language) || met.norm
  const names = met.counted.map((id) => nameOf(chain, id, language))
  const counted = list(firstFew(names, most, language), language)
  return [words.but(norm), describeJudgement(chain, met, language), counted === '' ? '' : words.counted(counted)]
    .filter((part) => part !== '')
    .join(' ')
}

// Offer that a municipality has only some of counts, and is told as such.
function nameOf(chain: Chain, id: string, language: Language): string {
  const intervention = indexChain(chain).interventions.get(id)
  const name = say(intervention?.name, language) || id
  return intervention !== undefined && isLimited(intervention)
    ? `${name} (${standingWords[language].limited.toLocaleLowerCase(language)})`
    : name
}
