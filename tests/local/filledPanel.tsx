// The panel "En bij ons?" with a municipality begun in it, in a browser that keeps what it is given.

import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, expect, vi } from 'vitest'
import LocalPanel from '../../src/local/LocalPanel'
import { nothingLocal, useLocal } from '../../src/local/localStore'
import { useInputs } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { localWords } from '../../src/words/local'
import { openExample, show } from '../app/screen'

const words = localWords.nl

// What the browser keeps, without a browser.
const store = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  createStore: () => 'store',
  set: (key: string, value: unknown) => Promise.resolve(store.set(key, value)),
  del: (key: string) => Promise.resolve(store.delete(key)),
  entries: () => Promise.resolve([...store]),
}))

/** The overlays that the browser keeps, by the names of their files. */
export const kept = store

afterEach(() => {
  kept.clear()
  useLocal.setState(nothingLocal, true)
})

/** Over the example. */
export function showLocal(view = {}): UserEvent {
  openExample(view)
  return showPanel()
}

/** Over what is open. A test takes the panel from here: what it imports itself may reach for the browser first. */
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
