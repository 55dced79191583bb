// All that keeps an intervention from counting where it stands, a short sentence or two for each thing.

import type { Gap, Lack } from '../analysis/findings'
import type { Chain, Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describeLack } from './gaps'
import { sentences } from './sentences'

const nl = {
  onward: 'De gevraagde route begint hier niet',
  reached: 'De gevraagde route komt hier niet aan',
  /** A membership that holds in some places only: each demand is met somewhere, but not all in one place. */
  together: 'Voldoet aan elke eis, maar niet aan alle tegelijk',
}

const en: typeof nl = {
  onward: 'The route that is asked for does not begin here',
  reached: 'The route that is asked for does not arrive here',
  together: 'Meets each demand, but not all of them together',
}

const words: Readonly<Record<Language, typeof nl>> = { nl, en }

type Misses = Pick<Gap, 'norm'> & { readonly lacks: readonly Lack[] }

export function describeMisses(chain: Chain, { norm, lacks }: Misses, language: Language): readonly string[] {
  if (lacks.length > 0) return lacks.map((lack) => describeLack(chain, { norm, lacks: lack }, language))
  const need = indexChain(chain).norms.get(norm)?.need.kind
  return [sentences([words[language][need === 'onward' || need === 'reached' ? need : 'together']])]
}
