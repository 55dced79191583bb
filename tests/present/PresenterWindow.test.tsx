// @vitest-environment jsdom

import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connectToPresenter, type Connection, type PresenterRequest, type Told } from '../../src/present/presenterLink'
import PresenterWindow from '../../src/present/PresenterWindow'
import { presentWords } from '../../src/words/present'

const words = presentWords.nl

const step: Told = {
  kind: 'told',
  now: { title: 'Dit is er', say: 'Elk blok is aanbod.' },
  note: 'Vraag wie het kent.',
  next: { title: 'Hier stopt het', say: 'Na de cursus is er niets.' },
  ...{ step: 0, count: 2, black: false, letters: true, began: 0, language: 'nl', theme: 'light' },
}

const asked: PresenterRequest[] = []
let audience: Connection<Told>

beforeEach(() => {
  asked.length = 0
  audience = connectToPresenter((message) => asked.push(message))
  render(<PresenterWindow />)
})

afterEach(() => {
  cleanup()
  audience.close()
})

async function tell(...messages: readonly Told[]) {
  for (const message of messages) act(() => audience.send(message))
  await screen.findByRole('heading', { level: 1 })
}

describe('PresenterWindow', () => {
  test('has the words that the audience sees, the note, and the words that come next', async () => {
    await tell(step)
    expect(screen.getByRole('region', { name: words.onScreen })).toHaveTextContent('Dit is erElk blok is aanbod.')
    for (const said of ['Vraag wie het kent.', 'Hier stopt het', 'Na de cursus is er niets.']) expect(screen.getByText(said)).toBeVisible()
  })

  test('asks for a picture of the map once, and shows the one that it was told', async () => {
    const mark = { kind: 'text', x: 0, y: 0, text: 'Huisarts', size: 12, weight: 400, fill: '#000', anchor: 'start' } as const
    const still = { label: 'De kaart', viewBox: '0 0 10 10', items: [{ key: 'a', marks: [mark] }] }
    await tell(step, { kind: 'picture', still })
    expect(await screen.findByRole('img', { name: 'De kaart' })).toHaveTextContent('Huisarts')
    await vi.waitFor(() => expect(asked.slice(0, 2)).toEqual([true, false].map((bare) => ({ kind: 'hello', bare }))), { timeout: 3000 })
  })

  test('says that the story has stopped, and goes on when another begins', async () => {
    expect(screen.getByText(words.waiting)).toBeVisible()
    await tell(step, { kind: 'ended' })
    expect(await screen.findByText(words.ended)).toBeVisible()
    expect(screen.getByRole('button', { name: words.close })).toBeVisible()
    act(() => audience.send(step))
    expect(await screen.findByText('Dit is er')).toBeVisible()
  })
})
