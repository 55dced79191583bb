// Intervention → how its bar is outlined: solid says that it is carried out, dashes that it is not (or not yet), dots that nobody says.

import type { Chain, Intervention } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'

export type Outline = 'solid' | 'dashed' | 'dotted'

export const outlineDash: Readonly<Record<Outline, readonly number[] | undefined>> = {
  solid: undefined,
  dashed: [5, 3],
  dotted: [1.5, 2.5],
}

/** The status that the outline speaks of; a chain without it has solid outlines and claims nothing. */
export const carriedOut = 'implemented'

export function outlineOf(chain: Chain, intervention: Intervention): Outline {
  if (!saysStatus(chain)) return 'solid'
  const held = intervention.memberships[dimensionIds.status] ?? []
  if (held.length === 0) return 'dotted'
  return held.some((membership) => membership.value === carriedOut) ? 'solid' : 'dashed'
}

export function saysStatus(chain: Chain): boolean {
  return indexChain(chain).dimensions.get(dimensionIds.status)?.values.has(carriedOut) === true
}
