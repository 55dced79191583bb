// A gap → what each intervention that stands there fails of its norm: as many things as there are, for who asks why it does not count.

import type { Chain } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { WhatIf } from '../chain/view'
import type { Gap, Lack } from './findings'
import { lackOf } from './lackOf'
import { prepareNorm } from './prepareNorm'
import { positionsOf } from './standIn'

/** By intervention; empty where each demand is met and only the route that is asked does not lead from it. */
export function lacksAt(chain: Chain, { norm: id, at, evidence }: Gap, whatIf: WhatIf): ReadonlyMap<string, readonly Lack[]> {
  const norm = indexChain(chain).norms.get(id)
  if (norm === undefined) return new Map()
  const tests = prepareNorm(chain, norm, whatIf).demands.map((demand) => ({ demand, meets: demand.at(at) }))
  const lacks = (position: number) =>
    tests.filter(({ meets }) => !meets(position)).map(({ demand }) => lackOf(chain, { position, at, demand }))
  return new Map([...positionsOf(chain, evidence)].map((position) => [chain.interventions[position]?.id ?? '', lacks(position)]))
}
