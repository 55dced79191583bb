// Which dialog lies over the page. Not part of the address: nobody wants to send or go back to an open dialog.

import { create } from 'zustand'

type Dialog = 'search' | 'open' | 'export'

export const useDialogs = create<{ readonly open: Dialog | undefined }>()(() => ({ open: undefined }))

export function openDialog(dialog: Dialog): void {
  useDialogs.setState({ open: dialog })
}

export function closeDialog(): void {
  useDialogs.setState({ open: undefined })
}
