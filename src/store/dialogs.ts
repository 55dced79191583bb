// Which dialog lies over the page. Not part of the address: nobody wants to send or go back to an open dialog.

import { create } from 'zustand'

type Dialog = 'search' | 'open' | 'export'

type Dialogs = {
  readonly open: Dialog | undefined
  /** What is typed in the search, which may be on its way still. */
  readonly sought: string
}

export const useDialogs = create<Dialogs>()(() => ({ open: undefined, sought: '' }))

export function openDialog(dialog: Dialog): void {
  useDialogs.setState(({ open, sought }) => ({ open: dialog, sought: open === dialog ? sought : '' }))
}

export function closeDialog(): void {
  useDialogs.setState({ open: undefined, sought: '' })
}

export function seek(sought: string): void {
  useDialogs.setState({ sought })
}
