// How the list of gaps is searched and grouped: still so for who comes back to it from one of them, and not in another chain.

import { create } from 'zustand'
import type { Chain } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'

/** The last two by the value that a gap has of the dimension. */
export const groupings = ['severity', 'norm', 'place', dimensionIds.professional, dimensionIds.stage] as const
export type Grouping = (typeof groupings)[number]

type GapTools = { readonly text: string; readonly grouping: Grouping }

const untouched: GapTools = { text: '', grouping: 'severity' }

const useStored = create<{ readonly chain: string; readonly tools: GapTools }>()(() => ({ chain: '', tools: untouched }))

export function useGapTools({ id }: Chain): GapTools {
  return useStored(({ chain, tools }) => (chain === id ? tools : untouched))
}

export function changeGapTools({ id }: Chain, change: Partial<GapTools>): void {
  useStored.setState(({ chain, tools }) => ({ chain: id, tools: { ...(chain === id ? tools : untouched), ...change } }))
}
