import { describe, expect, test } from 'vitest'
import { presentAction } from '../../src/present/presentKey'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

function press(key: string, step: number, modifiers: Partial<typeof plain> = {}) {
  return presentAction({ ...plain, key, ...modifiers }, { step, count: 5, letters: true })
}

describe('presentAction', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', 'Enter', ' '])('%j goes to the next step', (key) => {
    expect(press(key, 2)).toEqual({ kind: 'go', to: 3 })
  })

  test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('%j goes to the step before', (key) => {
    expect(press(key, 2)).toEqual({ kind: 'go', to: 1 })
  })

  test('a space with shift goes back', () => {
    expect(press(' ', 2, { shiftKey: true })).toEqual({ kind: 'go', to: 1 })
  })

  test('Home and End go to the first and the last step', () => {
    expect(press('Home', 2)).toEqual({ kind: 'go', to: 0 })
    expect(press('End', 2)).toEqual({ kind: 'go', to: 4 })
  })

  test('nothing leads past the first or the last step', () => {
    expect(press('PageUp', 0)).toBeUndefined()
    expect(press('PageDown', 4)).toBeUndefined()
  })

  test('B and the full stop of a clicker make the screen black, F asks for the full screen, Escape stops', () => {
    expect(press('b', 0)).toEqual({ kind: 'black' })
    expect(press('B', 0)).toEqual({ kind: 'black' })
    expect(press('.', 0)).toEqual({ kind: 'black' })
    expect(press('f', 0)).toEqual({ kind: 'full' })
    expect(press('F', 0)).toEqual({ kind: 'full' })
    expect(press('Escape', 0)).toEqual({ kind: 'stop' })
  })

  test('a shortcut of the browser is left to the browser', () => {
    expect(press('ArrowLeft', 2, { altKey: true })).toBeUndefined()
    expect(press('f', 2, { ctrlKey: true })).toBeUndefined()
    expect(press('b', 2, { metaKey: true })).toBeUndefined()
  })

  test('other keys ask nothing', () => {
    expect(press('Tab', 2)).toBeUndefined()
    expect(press('q', 2)).toBeUndefined()
  })

  test('with the letters switched off, no letter and no full stop does anything; all other keys go on', () => {
    const silent = { step: 1, count: 5, letters: false }
    for (const key of ['b', 'B', '.', 'f', 'F']) expect(presentAction({ ...plain, key }, silent)).toBeUndefined()
    expect(presentAction({ ...plain, key: 'PageDown' }, silent)).toEqual({ kind: 'go', to: 2 })
    expect(presentAction({ ...plain, key: 'Escape' }, silent)).toEqual({ kind: 'stop' })
  })
})
