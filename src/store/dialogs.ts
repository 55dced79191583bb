// Which dialog lies over the page. Not part of the address: nobody wants to send or go back to an open dialog.

import { create } from 'zustand'

type Dialog = 'search' | 'open' | 'export'

type Dialogs = {
  readonly open: Dialog | undefined
  /** What was typed for the search before it was there. */
  readonly typed: string
}

export const useDialogs = create<Dialogs>()(() => ({ open: undefined, typed: '' }))

export function openDialog(dialog: Dialog): void {
  useDialogs.setState({ open: dialog, typed: '' })
}

export function closeDialog(): void {
  useDialogs.setState({ open: undefined, typed: '' })
}

export function typeAhead(letter: string): void {
  useDialogs.setState(({ typed }) => ({ typed: typed + letter }))
}
