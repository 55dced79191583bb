// Keys that work everywhere on the page: search, undo, redo.

import { useEffect } from 'react'
import { openDialog } from '../store/dialogs'
import { useInputs } from '../store/inputs'
import { usePresenting } from '../store/presenting'

export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function onKey(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) return
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

const notTyped: readonly string[] = ['checkbox', 'radio', 'range', 'color', 'file', 'button', 'submit', 'reset']

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !notTyped.includes(target.type))
}
