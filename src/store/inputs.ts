// What a person has chosen: the inputs of all that is drawn, and nothing that can be worked out from them.

import { temporal } from 'zundo'
import { create } from 'zustand'
import type { Language } from '../chain/chain'
import { defaultView, type View } from '../chain/view'
import type { Selection } from './selection'

/** Where the chain's text came from; only a library chain or an address of this site can stand in a link. */
export type ChainSource = {
  readonly kind: 'library' | 'site' | 'file'
  /** Library id, path on this site, or file name. */
  readonly name: string
  /** Absent for a library chain, which was read when the site was built; its text is fetched when somebody edits it. */
  readonly text?: string
  /** What a page that was saved as one file says of itself. */
  readonly stamp?: string
}

export type Panel = 'details' | 'filters' | 'gaps' | 'what-if' | 'match' | 'settings' | 'stories' | 'local'
type ThemeChoice = 'auto' | 'light' | 'dark'
export type Shape = 'map' | 'table'

export type Inputs = {
  readonly source: ChainSource | undefined
  readonly view: View
  readonly selection: Selection | undefined
  /** The panel beside the map; `details` shows the selection. */
  readonly panel: Panel | undefined
  /** The panel that the details were opened from, to go back to. */
  readonly cameFrom: Panel | undefined
  readonly shape: Shape
  readonly language: Language
  readonly theme: ThemeChoice
}

export const initialInputs: Inputs = {
  source: undefined,
  view: defaultView,
  selection: undefined,
  panel: undefined,
  cameFrom: undefined,
  shape: 'map',
  language: 'nl',
  theme: 'auto',
}

/** Undo and redo go over the view alone: opening a panel or a file is nothing to take back. */
export const useInputs = create<Inputs>()(
  temporal(() => initialInputs, {
    partialize: ({ view }) => ({ view }),
    equality: (past, current) => past.view === current.view,
    limit: 100,
  }),
)

export function changeView(change: (view: View) => View): void {
  useInputs.setState(({ view }) => ({ view: change(view) }))
}

export function select(selection: Selection): void {
  useInputs.setState(({ panel, cameFrom }) => ({ selection, panel: 'details', cameFrom: panel === 'details' ? cameFrom : panel }))
}

export function closePanel(): void {
  useInputs.setState({ panel: undefined, selection: undefined, cameFrom: undefined })
}

export function openPanel(panel: Panel): void {
  useInputs.setState({ panel, selection: undefined, cameFrom: undefined })
}

/** Opens a panel, or closes it when it is open already. */
export function togglePanel(panel: Panel): void {
  if (useInputs.getState().panel === panel) closePanel()
  else openPanel(panel)
}
