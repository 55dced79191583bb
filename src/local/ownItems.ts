// The text of an overlay ↔ the interventions that a municipality has and the chain that it lies over has not.

import { availability } from '../chain/availability'
import { dimensionIds } from '../chain/dimensionIds'
import type { Chain, Intervention } from '../chain/chain'
import { freshId } from '../chain/fold'
import { indexChain } from '../chain/indexChain'
import { editAll, editChain, type Edit } from '../file/editChain'
import { isMap } from '../yaml/plainValue'
import { readYaml } from '../yaml/readYaml'
import { hasSource, itemsOf, source } from './overlayText'

export type OwnItem = {
  readonly name: string
  /** Ids of values by dimension, the professionals being those who deliver it; none where that is not known. */
  readonly values: Readonly<Record<string, readonly string[]>>
}

/** What `chain` has and `base` has not. */
export function ownItems(chain: Chain, base: Chain): readonly Intervention[] {
  const { interventions } = indexChain(base)
  return chain.interventions.filter(({ id }) => !interventions.has(id))
}

type Writing = {
  /** The chain that the overlay lies over. */
  readonly base: Chain
  /** ISO day. */
  readonly date: string
}

/** The text with the item at the end. It says what was told and leans on who told it: what else a chain may say of it is not known. */
export function addOwnItem(text: string, { name, values }: OwnItem, { base, date }: Writing): string {
  const items = itemsOf(text)
  const taken = [...base.interventions.map(({ id }) => id), ...items.map(({ id }) => String(id))]
  const cited = hasSource(text) ? { sources: [{ source }] } : {}
  const known = Object.entries(values).filter(([, ids]) => ids.length > 0)
  const deliverer = (id: string) => ({ id, ...capacity(base) })
  const value = {
    id: freshId(name, new Set(taken), 'interventie'),
    name,
    ...Object.fromEntries(known.map(([dimension, ids]) => [dimension, dimension === dimensionIds.professional ? ids.map(deliverer) : ids])),
    [availability.dimension]: { id: 'present', ...cited },
    checked: date,
    ...cited,
  }
  return editChain(text, { kind: 'set', path: ['interventions', items.length], value })
}

function capacity(base: Chain): { as?: string } {
  const declared = indexChain(base).dimensions.get(dimensionIds.professional)?.dimension.as ?? []
  return declared.some(({ id }) => id === 'delivers') ? { as: 'delivers' } : {}
}

/** The text without the item, and without its links. */
export function removeOwnItem(text: string, id: string): string {
  const found = itemsOf(text).findIndex((item) => item['id'] === id)
  if (found < 0) return text
  const file = readYaml(text).content?.value
  const links: unknown = isMap(file) ? file['links'] : undefined
  const edits: Edit[] = [{ kind: 'remove', path: ['interventions', found] }]
  // From the last to the first: what comes before keeps its place.
  for (const [at, link] of (Array.isArray(links) ? links : []).entries())
    if (isMap(link) && (link['from'] === id || link['to'] === id)) edits.unshift({ kind: 'remove', path: ['links', at] })
  return editAll(text, edits)
}
