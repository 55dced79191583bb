// Chain → the view that a first visit gets.

import type { Chain, Dimension } from '../chain/chain'
import { defaultView, type View } from '../chain/view'

/** The author's first view; without one, the default axes with a colour and steps that say something. */
export function initialView(chain: Chain): View {
  const [first] = chain.views
  if (first !== undefined) return first.view
  const spare = chain.dimensions.filter(({ id }) => id !== defaultView.columns && id !== defaultView.rows)
  const colour = spare.find(({ id }) => id === 'level') ?? spare.find(isColourable)
  const steps = spare.find(({ id }) => id === 'recognition') ?? spare.find(({ id, ordered }) => ordered && id !== colour?.id)
  return { ...defaultView, ...(colour === undefined ? {} : { colour: colour.id }), ...(steps === undefined ? {} : { steps: steps.id }) }
}

// More colours than this cannot be told apart at a glance.
function isColourable({ values }: Dimension): boolean {
  return values.length >= 2 && values.length <= 8
}
