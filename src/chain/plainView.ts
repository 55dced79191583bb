// Chain → the view that shows all of it, where neither the author nor the reader has chosen one.

import { availability } from './availability'
import type { Chain, Dimension } from './chain'
import { dimensionIds } from './dimensionIds'
import { defaultView, type View } from './view'

/**
 * The default axes, with a colour and steps that say something: level and recognition where the chain has them, else the first that suit. Of a
 * municipality the colour tells what is to be had there, or all that is drawn would pass for its offer.
 */
export function plainView(chain: Chain): View {
  const spare = chain.dimensions.filter(({ id }) => id !== defaultView.columns && id !== defaultView.rows)
  const named = (wanted: string) => spare.find(({ id }) => id === wanted)
  const colour = named(availability.dimension) ?? named(dimensionIds.level) ?? spare.find(isColourable)
  const steps = named(dimensionIds.recognition) ?? spare.find(({ id, ordered }) => ordered && id !== colour?.id)
  return { ...defaultView, ...(colour === undefined ? {} : { colour: colour.id }), ...(steps === undefined ? {} : { steps: steps.id }) }
}

// More colours than this cannot be told apart at a glance.
function isColourable({ values }: Dimension): boolean {
  return values.length >= 2 && values.length <= 8
}

/** What a first visit gets: the author's first view, else the plain one. */
export function initialView(chain: Chain): View {
  return chain.views[0]?.view ?? plainView(chain)
}
