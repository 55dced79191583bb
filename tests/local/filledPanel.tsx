// The panel "En bij ons?" with a municipality begun in it, in a browser that keeps what it is given.

import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, expect } from 'vitest'
import LocalPanel from '../../src/local/LocalPanel'
import { useEditing } from '../../src/store/editing'

import { useInputs } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { localWords } from '../../src/words/local'
import { kept, openExample, show } from '../app/screen'

const words = localWords.nl

export function editedText(): string {
  return useEditing.getState().now?.text ?? ''
}

export function endEditing(): void {
  useEditing.setState({ now: undefined })
}

afterEach(() => {
  kept.clear()
  useEditing.setState({ now: undefined })
})

/** Over the example. */
export function showLocal(view = {}): UserEvent {
  openExample(view)
  return showPanel()
}

/** Over what is open. */
export function showPanel(): UserEvent {
  return show((drawing) => <LocalPanel drawing={drawing} />)
}

export async function begin(view = {}): Promise<UserEvent> {
  const user = showLocal(view)
  await user.type(screen.getByRole('textbox', { name: words.municipality }), 'Zwolle')
  await user.type(screen.getByRole('textbox', { name: new RegExp(`^${words.by}`) }), 'GGD')
  await user.click(screen.getByRole('button', { name: words.start }))
  // The map has followed once the overlay's own dimension is its colour.
  await waitFor(() => expect(useInputs.getState().view.colour).toBe('availability'))
  return user
}

/** Begun, with one intervention that is not there; the map has followed. */
export async function filled(): Promise<UserEvent> {
  const user = await begin()
  await user.click(standing('Slim spelen', 'absent'))
  await waitFor(() => expect(useOpened.getState().chain?.title.nl).toContain('Zwolle'))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/erbij/))
  return user
}

export function item(name: string): HTMLElement {
  return screen.getByRole('group', { name })
}

export function standing(name: string, answer: keyof typeof words.standings): HTMLElement {
  return within(item(name)).getByRole('radio', { name: words.standings[answer] })
}

/** The field behind the button that asks for files. */
export function fileField(): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')
  if (field === null) throw new Error('no field for a file')
  return field
}
