import { describe, expect, test } from 'vitest'
import { inBothThemes } from '../../src/app/inBothThemes'

describe('inBothThemes', () => {
  test('lets the browser choose where the colours differ, and keeps a colour that is the same', () => {
    const light = '<rect fill="#ffffff" stroke="#85929e"></rect>'
    const dark = '<rect fill="#10161f" stroke="#85929e"></rect>'
    expect(inBothThemes(light, dark)).toBe('<rect fill="light-dark(#ffffff,#10161f)" stroke="#85929e"></rect>')
  })

  test('leaves words alone that only look like a colour', () => {
    expect(inBothThemes('<text>#ffffff</text>', '<text>#ffffff</text>')).toBe('<text>#ffffff</text>')
  })

  test('throws where the themes differ in more than colours', () => {
    expect(() => inBothThemes('<rect width="1"></rect>', '<rect width="2"></rect>')).toThrow('more than colours')
    expect(() => inBothThemes('<rect fill="#ffffff"></rect>', '<rect fill="none"></rect>')).toThrow('more than colours')
  })
})
