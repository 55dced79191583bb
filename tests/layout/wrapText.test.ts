import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureText } from '../../src/layout/measureText'
import { wrapText } from '../../src/layout/wrapText'

const font = { size: 12, weight: 400 } as const
const wrap = (text: string, width: number) => wrapText(text, width, font)
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
/** What is left when everything that may come or go at the end of a line is taken out. */
const bones = (text: string) => text.replace(/[\s\u00ad-]/g, '')

describe('wrapText', () => {
  test('keeps a text that fits on one line', () => {
    expect(wrap('Moti-4', 200)).toEqual(['Moti-4'])
    expect(wrap('', 200)).toEqual([''])
  })

  test('breaks at spaces, and after hyphens and slashes', () => {
    expect(wrap('Screening en advies', 60)).toEqual(['Screening', 'en advies'])
    expect(wrap('alcohol-/drugsbeleid', 60)).toEqual(['alcohol-/', 'drugsbeleid'])
  })

  test('breaks at a soft hyphen and shows it only there', () => {
    expect(wrap('vroeg\u00adsignalering', 60)).toEqual(['vroeg-', 'signalering'])
    expect(wrap('vroeg\u00adsignalering', 200)).toEqual(['vroegsignalering'])
  })

  test('breaks a word that is too long by itself with a visible hyphen', () => {
    const lines = wrap('arbeidsongeschiktheidsverzekering', 60)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
  })

  test('leaves no few letters of a broken word by themselves', () => {
    for (const width of [50, 60, 70, 80, 90, 100]) {
      const lines = wrap('preventiemodellen', width)
      if (lines.length > 1) expect(lines.at(-1)?.length).toBeGreaterThanOrEqual(4)
    }
  })

  test('breaks it where a syllable begins, if one does nearby', () => {
    expect(wrap('Gedragsactivatietherapie', 120)).toEqual(['Gedragsactivatiethe-', 'rapie'])
    expect(wrap('Internetpreventieprogramma', 115)).toEqual(['Internetpreventiepro-', 'gramma'])
    expect(wrap('verslavingsschoolkrachten', 66)).toEqual(['verslavings-', 'school-', 'krachten'])
  })

  test('adds no hyphen to a script that has none', () => {
    for (const name of ['薬物乱用防止教育プログラム', 'โครงการป้องกันยาเสพติด', '마약예방교육프로그램지원센터']) {
      const lines = wrap(name, 60)
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.join('')).toBe(name)
    }
  })

  test('keeps no-break spaces together', () => {
    expect(wrap('tot 18\u00a0jaar', 50)).toEqual(['tot', '18\u00a0jaar'])
  })

  test('begins no line with a dot between parts, unless the part before it fills its line', () => {
    expect(wrap('een twee · drie', measureText('een twee', font))).toEqual(['een', 'twee ·', 'drie'])
    expect(wrap('twee · drie', measureText('twee', font))[0]).toBe('twee')
  })

  test('takes any white space for one space', () => {
    expect(wrap('  a \n\t b  ', 200)).toEqual(['a b'])
  })

  test('never breaks an emoji or a letter with its accent', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(
      wrap(`${family}${family}`, 60)
        .flatMap(graphemes)
        .filter((part) => part !== '-'),
    ).toEqual([family, family])
  })

  test('gives every text back, whole, in lines that fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = wrap(text, width)
        expect(bones(lines.join(''))).toBe(bones(text))
        for (const line of lines) if (graphemes(line).length > 2) expect(measureText(line, font)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('gives words back in order with one space between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 70, max: 200 }),
        (words, width) => {
          expect(wrap(words.join(' '), width).join(' ')).toBe(words.join(' '))
        },
      ),
    )
  })
})
