// A finding of the source that says gap where the norm is met → the words that tell it.

import type { Judgement } from '../analysis/findings'
import { say, type Chain, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeJudgement } from './gaps'

const nl = {
  title: 'Volgens de bron een gat, volgens ons niet',
  help: 'Op deze plaatsen is aan de norm voldaan. Toch noemt de bron er een gat.',
  columns: ['Plaats', 'Volgens de bron', 'Volgens ons', 'Waarom', 'Bron'],
  but: (norm: string) => `De bron noemt dit een gat, maar er is voldaan aan ‘${norm}’.`,
}

const en: typeof nl = {
  title: 'A gap according to the source, but not to us',
  help: 'At these places the norm is met. Yet the source calls them a gap.',
  columns: ['Place', 'According to the source', 'According to us', 'Why', 'Source'],
  but: (norm) => `The source calls this a gap, but ‘${norm}’ is met.`,
}

export const contradictionWords: Readonly<Record<Language, typeof nl>> = { nl, en }

/** "De bron noemt dit een gat, maar er is voldaan aan ‘Er is aanbod’. Gedekt. Nodig: 1, gevonden: 2." Without the place. */
export function describeContradiction(chain: Chain, met: Judgement, language: Language): string {
  const norm = say(indexChain(chain).norms.get(met.norm)?.name, language) || met.norm
  return `${contradictionWords[language].but(norm)} ${describeJudgement(chain, met, language)}`
}
