// @vitest-environment jsdom

import { afterEach, describe, expect, test } from 'vitest'
import { sharedAddress } from '../../src/panels/fileInput'

function at(hash: string): string | undefined {
  window.location.hash = hash
  return sharedAddress()?.replace(/^[^#]*/, '')
}

afterEach(() => {
  window.location.hash = ''
})

describe('sharedAddress', () => {
  test('keeps the view, and leaves out which panel was open and what was chosen', () => {
    const view = '#chain=test-a&where=stage:some,much&language=en'
    expect(at(view)).toBe(view)
    expect(at(`${view}&panel=what-if`)).toBe(view)
    expect(at(`${view}&select=intervention:talk`)).toBe(view)
    expect(at('#panel=what-if')).toBe('')
  })
})
