// Keys that work everywhere on the page: search, undo, redo.

import { useEffect } from 'react'
import { openDialog, seek, useDialogs } from '../store/dialogs'
import { useInputs } from '../store/inputs'
import { usePresenting } from '../store/presenting'

export function useShortcuts(): void {
  useEffect(() => {
    // Before anything else on the page, which has keys of its own.
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

function onKey(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) return keepLetter(event)
  // What is presented has keys of its own.
  if (usePresenting.getState().at !== undefined) return
  const key = event.key.toLowerCase()
  if (key === 'k') {
    event.preventDefault()
    openDialog('search')
    return
  }
  // In a text field the browser's own undo is what people mean.
  if (isTextField(event.target)) return
  const { undo, redo } = useInputs.temporal.getState()
  if (key === 'z') {
    event.preventDefault()
    if (event.shiftKey) redo()
    else undo()
  } else if (key === 'y') {
    event.preventDefault()
    redo()
  }
}

// The search may still be on its way: what is typed for it must not be lost, nor move the map.
function keepLetter(event: KeyboardEvent): void {
  const isThere = event.target instanceof Element && event.target.closest('dialog') !== null
  const { open, sought } = useDialogs.getState()
  if (open !== 'search' || isThere || event.altKey || event.key.length !== 1) return
  event.preventDefault()
  event.stopPropagation()
  seek(sought + event.key)
}

const notTyped: readonly string[] = ['checkbox', 'radio', 'range', 'color', 'file', 'button', 'submit', 'reset']

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !notTyped.includes(target.type))
}
