// Chain + view → the view of the chain that it is, if it is one of them.

import type { Chain, SavedView } from './chain'
import type { View } from './view'
import { writeView } from './viewCodec'

/** How large it is drawn and what in it is lit make it no other view. */
const passing = new Set(['detail', 'focus'])

export function savedViewOf({ views }: Chain, view: View): SavedView | undefined {
  return views.find((saved) => [...writeView(view, saved.view).keys()].every((part) => passing.has(part)))
}
