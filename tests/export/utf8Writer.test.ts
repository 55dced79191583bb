import { describe, expect, test } from 'vitest'
import { utf8Writer } from '../../src/export/utf8Writer'

describe('utf8Writer', () => {
  test('keeps every character, also when there are more than were expected', () => {
    const pieces = ['één', ' 漢字 ', '🙂', 'x'.repeat(5000), '', '€']
    for (const expected of [0, 3, 100_000]) {
      const { write, finish } = utf8Writer(expected)
      for (const piece of pieces) write(piece)
      expect(new TextDecoder().decode(finish())).toBe(pieces.join(''))
    }
  })
})
