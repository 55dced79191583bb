// @vitest-environment jsdom

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { takeOver } from '../../src/app/takeOver'

// What runs before the first paint marks what is pressed; jsdom asks no device for its colours and loads no fonts.
vi.stubGlobal('matchMedia', () => ({ matches: false }))
Object.assign(document, { fonts: { load: () => Promise.resolve([]) } })
await import('../../src/arrive')

const names = ['search', 'open', 'export'] as const

/** What was pressed in the app. */
const pressed: string[] = []

beforeEach(() => {
  pressed.length = 0
  document.body.innerHTML = `<div id="app"><div class="page first-page"><header class="masthead">${names
    .map((name) => `<button id="drawn-${name}"></button>`)
    .join('')}</header><section class="legend"><details><summary></summary></details></section></div></div>`
})

describe('takeOver', () => {
  test('presses in the app what was pressed last before it, and leaves the focus there', async () => {
    drawn('search').click()
    drawn('export').focus()
    drawn('export').click()
    await arrive(names)
    expect(pressed).toEqual(['export'])
    expect(document.activeElement?.id).toBe('export')
  })

  test('takes the focus from nobody', async () => {
    drawn('open').focus()
    takeOver(app(), () => {
      app().innerHTML = `${pageOf(names)}<input id="field" />`
      document.getElementById('field')?.focus()
    })
    await Promise.resolve()
    expect([pressed, document.activeElement?.id]).toEqual([[], 'field'])
  })

  test('unfolds what is unfolded', async () => {
    document.querySelector<HTMLElement>('summary')?.click()
    await arrive(names)
    expect(document.querySelector('details')?.open).toBe(true)
  })

  test('presses nothing where the app shows other buttons', async () => {
    drawn('export').click()
    await arrive(['search', 'other'])
    expect(pressed).toEqual([])
  })

  test('waits for a part that comes later, unless something else is done meanwhile', async () => {
    drawn('open').click()
    await arrive([])
    await add(names)
    expect(pressed).toEqual(['open'])

    document.body.innerHTML = `<div id="app"><div class="first-page">${pageOf(names)}</div></div>`
    document.getElementById('open')?.click()
    pressed.length = 0
    await arrive([])
    window.dispatchEvent(new Event('keydown'))
    await add(names)
    expect(pressed).toEqual([])
  })
})

function app(): Element {
  const element = document.getElementById('app')
  if (element === null) throw new Error('no place for the app')
  return element
}

function drawn(name: string): HTMLElement {
  const button = document.getElementById(`drawn-${name}`)
  if (button === null) throw new Error(`no such button: ${name}`)
  return button
}

async function arrive(buttons: readonly string[]): Promise<void> {
  takeOver(app(), () => (app().innerHTML = pageOf(buttons)))
  await Promise.resolve()
}

async function add(buttons: readonly string[]): Promise<void> {
  app().insertAdjacentHTML('beforeend', pageOf(buttons))
  await Promise.resolve()
}

function pageOf(buttons: readonly string[]): string {
  const masthead = buttons.map((name) => `<button id="${name}"></button>`).join('')
  return `<header class="masthead">${masthead}</header><section class="legend"><details><summary></summary></details></section>`
}

document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement && !target.id.startsWith('drawn-')) pressed.push(target.id)
})
