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
  readonly text: string
}

export type Panel = 'details' | 'filters' | 'gaps' | 'what-if' | 'match' | 'settings'
export type ThemeChoice = 'auto' | 'light' | 'dark'
export type Shape = 'map' | 'table'

export type Inputs = {
  readonly source: ChainSource | undefined
  readonly view: View
  readonly selection: Selection | undefined
  /** The panel beside the map; `details` shows the selection. */
  readonly panel: Panel | undefined
  readonly shape: Shape
  readonly language: Language
  readonly theme: ThemeChoice
}

export const initialInputs: Inputs = {
  source: undefined,
  view: defaultView,
  selection: undefined,
  panel: undefined,
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
  useInputs.setState({ selection, panel: 'details' })
}

export function closePanel(): void {
  useInputs.setState({ panel: undefined, selection: undefined })
}

/** Opens a panel, or closes it when it is open already. */
export function togglePanel(panel: Panel): void {
  useInputs.setState((inputs) => (inputs.panel === panel ? { panel: undefined, selection: undefined } : { panel, selection: undefined }))
}
