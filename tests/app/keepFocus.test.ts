// @vitest-environment jsdom

import { waitFor } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepFocus } from '../../src/app/keepFocus'

let stop: () => void

beforeEach(() => {
  document.body.innerHTML = `
    <main id="stage" tabindex="-1"></main>
    <section class="message"><button id="close"></button></section>
    <aside>
      <div id="panel" tabindex="-1">
        <ul><li><button id="one"></button></li><li><button id="two"></button></li><li><button id="three"></button></li></ul>
        <p class="tools"><button id="undo"></button></p>
      </div>
    </aside>`
  stop = keepFocus()
})

afterEach(() => stop())

function lose(id: string, whole: string): void {
  const element = document.getElementById(id)
  element?.focus()
  element?.closest(whole)?.remove()
}

describe('the focus', () => {
  test.each([
    { where: 'to the next item of a list', id: 'two', whole: 'li', goal: 'three' },
    { where: 'back to the item before from the last one', id: 'three', whole: 'li', goal: 'two' },
    { where: 'to the panel that a button stood in', id: 'undo', whole: '.tools', goal: 'panel' },
    { where: 'to the panel with a whole list', id: 'one', whole: 'ul', goal: 'panel' },
    { where: 'to the stage when nothing is left around it', id: 'close', whole: '.message', goal: 'stage' },
  ])('goes on $where', async ({ id, whole, goal }) => {
    lose(id, whole)
    await waitFor(() => expect(document.activeElement?.id).toBe(goal))
  })

  test('waits for what takes the place of a whole page', async () => {
    document.getElementById('one')?.focus()
    document.body.replaceChildren()
    await new Promise((give) => setTimeout(give, 150))
    document.body.innerHTML = '<main id="stage" tabindex="-1"></main>'
    await waitFor(() => expect(document.activeElement?.id).toBe('stage'))
  })

  test('stays where somebody put it meanwhile', async () => {
    lose('two', 'li')
    document.getElementById('undo')?.focus()
    await new Promise((give) => setTimeout(give, 150))
    expect(document.activeElement?.id).toBe('undo')
  })
})
