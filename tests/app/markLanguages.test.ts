// @vitest-environment jsdom

import { waitFor } from '@testing-library/dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markLanguages } from '../../src/app/markLanguages'

let stop: () => void

beforeEach(() => {
  document.body.innerHTML = `
    <h2>Frisse start</h2>
    <p id="sentence">Frisse start is Dutch</p>
    <button id="labelled" aria-label="Frisse start"><svg></svg></button>
    <q lang="nl">Frisse start</q>
    <section></section>`
  stop = markLanguages(new Set(['Frisse start']), 'en')
})

afterEach(() => stop())

const langOf = (selector: string) => document.querySelector(selector)?.getAttribute('lang')

test('what is on the page and what comes is marked as soon as it is there', async () => {
  expect([langOf('h2'), langOf('#labelled'), langOf('#sentence')]).toEqual(['nl', 'nl', null])
  document.querySelector('section')?.insertAdjacentHTML('beforeend', '<ul><li><a>Frisse start</a></li></ul>')
  await waitFor(() => expect(langOf('a')).toBe('nl'))
})

test('what becomes another text is no longer marked, and with the language all marks go but those of others', async () => {
  const heading = document.querySelector('h2')?.firstChild
  if (heading instanceof Text) heading.data = 'Fresh start'
  await waitFor(() => expect(langOf('h2')).toBeNull())
  stop()
  expect([langOf('#labelled'), langOf('q')]).toEqual([null, 'nl'])
})
