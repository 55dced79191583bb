// Selection: the one thing the details panel is about, and its short text for the address.

import type { Chain } from '../chain/chain'
import { parseGapId } from '../chain/gapId'
import { dimensionOf, indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import { unnamed } from '../layout/layout'

export type Selection =
  | { readonly kind: 'intervention'; readonly id: string }
  | { readonly kind: 'gap'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'cell'; readonly row: string; readonly column: string }
  | { readonly kind: 'value'; readonly dimension: string; readonly id: string }

/** `gap:recognised-offer@stage=non-use;professional=gp`, `cell:gp/non-use`: readable, and the inverse of `parseSelection`. */
export function formatSelection(selection: Selection): string {
  switch (selection.kind) {
    case 'cell':
      return `cell:${selection.row}/${selection.column}`
    case 'value':
      return `value:${selection.dimension}/${selection.id}`
    default:
      return `${selection.kind}:${selection.id}`
  }
}

/** Undefined when the text is no selection; whether its ids exist is for `isInChain` to say. */
export function parseSelection(text: string): Selection | undefined {
  const [, kind, rest] = /^(intervention|gap|link|cell|value):(.+)$/.exec(text) ?? []
  if (kind === undefined || rest === undefined) return undefined
  if (kind === 'intervention' || kind === 'gap' || kind === 'link') return { kind, id: rest }
  const [first, second] = rest.split('/')
  if (first === undefined || second === undefined || first === '' || second === '') return undefined
  return kind === 'cell' ? { kind: 'cell', row: first, column: second } : { kind: 'value', dimension: first, id: second }
}

/** Of a gap: whether there can be one; it may be closed for now. */
export function isInChain(selection: Selection, chain: Chain, { rows, columns }: Pick<View, 'rows' | 'columns'>): boolean {
  const { interventions, links, dimensions } = indexChain(chain)
  switch (selection.kind) {
    case 'intervention':
      return interventions.has(selection.id)
    case 'link':
      return links.has(selection.id)
    case 'gap':
      return parseGapId(chain, selection.id) !== undefined
    case 'value':
      return dimensions.get(selection.dimension)?.values.has(selection.id) === true
    case 'cell':
      return isTrack(selection.row, chain, rows) && isTrack(selection.column, chain, columns)
  }
}

// A group that is folded away is one track.
function isTrack(id: string, chain: Chain, axis: string): boolean {
  const { dimension, values } = dimensionOf(chain, axis)
  return values.has(id) || id === unnamed || dimension.groups.some((group) => group.id === id)
}

/** The id that lights up on the map while this is selected. */
export function emphasised(selection: Selection | undefined): string | undefined {
  if (selection === undefined || selection.kind === 'cell' || selection.kind === 'value') return undefined
  return selection.id
}
