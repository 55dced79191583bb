// A view of a file that lets something stand out → what of it the same view leaves out of its map.

import type { Chain, Intervention } from '../chain/chain'
import { parseGapId } from '../chain/gapId'
import { indexChain } from '../chain/indexChain'
import type { MistakeOf, Path } from '../chain/problem'
import { admitted, selects, type Place } from '../chain/select'
import type { View } from '../chain/view'

/** Of an address this is no mistake: there the reader filters as he likes. */
export function* checkFocusShown(chain: Chain, view: View, path: Path): Generator<MistakeOf<'hidden-focus'>> {
  // A dimension that was left out for its mistakes takes along what is known of the map.
  if (![view.rows, view.columns, ...Object.keys(view.where)].every((id) => indexChain(chain).dimensions.has(id))) return
  for (const [position, id] of view.focus.entries()) {
    const intervention = indexChain(chain).interventions.get(id)
    const by =
      intervention === undefined ? hidesGap(chain, view, id) : view.hide && !stands(chain, view, intervention) ? 'where' : undefined
    if (by !== undefined) yield { code: 'hidden-focus', path: [...path, position], facts: { id, by } }
  }
}

/** True when the filter admits a place where the intervention stands; what names no value on an axis stands in its unnamed track. */
function stands(chain: Chain, { where, rows, columns, inferred }: View, intervention: Intervention): boolean {
  const placesOn = (dimension: string): Place[] => {
    const drawn = (intervention.memberships[dimension] ?? []).filter(({ basis }) => inferred || basis === 'stated')
    const named = drawn.map(({ value }) => ({ [dimension]: value }))
    return where[dimension] === undefined ? [{}, ...named] : named
  }
  const ofColumns = placesOn(columns)
  return placesOn(rows).some((row) => ofColumns.some((column) => selects(chain, where, { intervention, at: { ...row, ...column } })))
}

function hidesGap(chain: Chain, { where, rows, columns, hide, norm }: View, id: string): 'norm' | 'where' | undefined {
  const gap = parseGapId(chain, id)
  if (norm !== undefined && norm !== gap?.norm.id) return 'norm'
  const isOut = [rows, columns].some((axis) => {
    const value = gap?.at[axis]
    return hide && value !== undefined && !admitted(chain, axis, where[axis]).includes(value)
  })
  return isOut ? 'where' : undefined
}
