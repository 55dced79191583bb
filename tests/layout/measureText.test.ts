import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { measureText } from '../../src/layout/measureText'

const plain = { size: 12, weight: 400 } as const

describe('measureText', () => {
  test.each([400, 600] as const)('agrees with the bundled font at weight %i, kerning included', (weight) => {
    const font = create(readFileSync(`src/export/fonts/source-sans-3-latin-${weight}.ttf`))
    for (const text of ['Preventiewerker verslavingszorg', 'AVATAR To Wy', 'Motivéren – “100 %”', 'r.v. Ty,o']) {
      const shaped = font.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
      expect(measureText(text, { size: 1000, weight }), text).toBeCloseTo(shaped, 6)
    }
  })

  test('kerns: two letters that lean together are narrower than apart', () => {
    expect(measureText('AV', plain)).toBeLessThan(measureText('A', plain) + measureText('V', plain))
  })

  test('grows in proportion to the size, and is 0 for nothing', () => {
    expect(measureText('Moti-4', { size: 24, weight: 400 })).toBeCloseTo(2 * measureText('Moti-4', plain))
    expect(measureText('', plain)).toBe(0)
  })

  test('takes a wide guess for what the font lacks', () => {
    expect(measureText('🍄', plain)).toBeGreaterThanOrEqual(12)
    expect(measureText('中文', plain)).toBeGreaterThanOrEqual(24)
    expect(measureText('שלום', plain)).toBeGreaterThan(4 * 6)
  })

  test('gives joiners and accents that stand on a letter no width of their own', () => {
    expect(measureText('e\u0301', plain)).toBeCloseTo(measureText('e', plain))
    expect(measureText('a\u200bb', plain)).toBeCloseTo(measureText('a', plain) + measureText('b', plain))
  })
})
