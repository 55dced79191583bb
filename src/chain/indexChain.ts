// Chain → look-up tables by id, made once per chain and kept as long as the chain lives.

import type { Chain, Dimension, Intervention, Link, Norm, Outside, Source, Value } from './chain'

export type DimensionIndex = {
  readonly dimension: Dimension
  readonly values: ReadonlyMap<string, Value>
  /** Position of a value in the file's order, from 0. */
  readonly order: ReadonlyMap<string, number>
}

type ChainIndex = {
  readonly dimensions: ReadonlyMap<string, DimensionIndex>
  readonly interventions: ReadonlyMap<string, Intervention>
  readonly outside: ReadonlyMap<string, Outside>
  readonly links: ReadonlyMap<string, Link>
  readonly norms: ReadonlyMap<string, Norm>
  readonly sources: ReadonlyMap<string, Source>
}

const kept = new WeakMap<Chain, ChainIndex>()

export function indexChain(chain: Chain): ChainIndex {
  const known = kept.get(chain)
  if (known !== undefined) return known
  // A chain can hold tens of thousands of interventions and links: a table is made when somebody first looks in it.
  let interventions: ChainIndex['interventions'] | undefined
  let links: ChainIndex['links'] | undefined
  const index: ChainIndex = {
    dimensions: new Map(chain.dimensions.map((dimension) => [dimension.id, indexDimension(dimension)])),
    get interventions() {
      return (interventions ??= byId(chain.interventions))
    },
    outside: byId(chain.outside),
    get links() {
      return (links ??= byId(chain.links))
    },
    norms: byId(chain.norms),
    sources: byId(chain.sources),
  }
  kept.set(chain, index)
  return index
}

/** The index of a dimension that the reader has already checked; throws on an id that is not in the chain. */
export function dimensionOf(chain: Chain, id: string): DimensionIndex {
  const found = indexChain(chain).dimensions.get(id)
  if (found === undefined) throw new Error(`missing dimension: ${id}`)
  return found
}

function indexDimension(dimension: Dimension): DimensionIndex {
  return {
    dimension,
    values: byId(dimension.values),
    order: new Map(dimension.values.map((value, position) => [value.id, position])),
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
