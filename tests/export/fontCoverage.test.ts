import { describe, expect, test } from 'vitest'
import { lackingIn } from '../../src/export/fontCoverage'
import { wordScene } from './fixtures'

describe('lackingIn', () => {
  test('finds nothing in a text that the bundled font draws', () => {
    expect(lackingIn([wordScene('Łódź – één')])).toEqual({ places: 0, characters: '' })
  })

  test('counts the places where a character is lacking, and names each character once', () => {
    expect(lackingIn([wordScene('中文 中'), wordScene('één'), wordScene('文')])).toEqual({ places: 2, characters: '中 文' })
  })

  test('names by its number what cannot be seen, and stops where all is clear', () => {
    expect(lackingIn([wordScene('a\u200db')]).characters).toBe('U+200D')
    const many = String.fromCodePoint(...Array.from({ length: 30 }, (_, at) => 0x4e00 + at))
    expect(lackingIn([wordScene(many)]).characters).toMatch(/^(. ){20}…$/u)
  })

  test('leaves out what is shown in another way', () => {
    expect(lackingIn([wordScene('中✔')], (character) => character === '✔').characters).toBe('中')
  })
})
