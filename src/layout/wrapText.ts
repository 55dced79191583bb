// Text + width → the lines it takes. Nothing is ever cut: what doesn't fit goes to a next line, with a visible hyphen where a word had to be broken in a script that has one.

import { measureText, type Font } from './measureText'

/** A stretch that stays together. `glue` stands before it unless it begins a line; `hyphen` is added when a line ends after it. */
type Piece = { readonly text: string; readonly glue: string; readonly hyphen: string }

/**
 * Breaks at white space, after hyphens, dashes and slashes, and at soft hyphens; a word that is too long by itself is broken between graphemes.
 * `width` in px. An empty text gives one empty line. Only a single grapheme can be wider than `width`.
 */
export function wrapText(text: string, width: number, font: Font): string[] {
  const lines: string[] = []
  let line = ''
  let hyphen = ''
  const fits = (candidate: string) => measureText(candidate, font) <= width
  if (/^[ -~]*$/.test(text) && !/\s\s|^\s|\s$/.test(text) && fits(text)) return [text]
  for (const piece of splitPieces(text)) {
    const longer = line === '' ? piece.text : line + piece.glue + piece.text
    if (fits(longer + piece.hyphen)) {
      line = longer
    } else {
      if (line !== '') lines.push(line + hyphen)
      const broken = fits(piece.text + piece.hyphen) ? [piece.text] : breakPiece(piece.text, fits)
      lines.push(...broken.slice(0, -1))
      line = broken.at(-1) ?? ''
    }
    hyphen = piece.hyphen
  }
  return [...lines, line]
}

function splitPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  // A no-break space (also the narrow one) is not a place to break.
  // Nor is one before a dot between parts: a line that began with it would seem to lack something.
  for (const word of text.trim().split(/[^\S\u00a0\u202f]+(?!·(?:\s|$))/)) {
    // So are nearly all words.
    if (!/[\u00ad\-–—/]/.test(word)) {
      pieces.push({ text: word, glue: ' ', hyphen: '' })
      continue
    }
    const syllables = word.split('\u00ad')
    for (const [at, syllable] of syllables.entries()) {
      const parts = syllable.split(/(?<=[^-–—/][-–—/]+)(?=[^-–—/])/)
      for (const [part, text] of parts.entries()) {
        const ends = part === parts.length - 1 && at < syllables.length - 1
        pieces.push({ text, glue: at === 0 && part === 0 ? ' ' : '', hyphen: ends ? '-' : '' })
      }
    }
  }
  return pieces
}

function breakPiece(piece: string, fits: (candidate: string) => boolean): string[] {
  const [word = '', ...dot] = piece.split(/\s+(?=·$)/)
  return dot.length > 0 && fits(word) ? [word, ...dot] : breakWord(piece, fits)
}

function breakWord(word: string, fits: (candidate: string) => boolean): string[] {
  const lines: string[] = []
  let rest = splitGraphemes(word)
  while (rest.length > 1 && !fits(rest.join(''))) {
    let end = 1
    while (end < rest.length - 1 && fits(beforeBreak(rest, end + 1))) end += 1
    // Rather broken sooner than that two letters stand by themselves.
    if (rest.length - end < leastTail && rest.length > 2 * leastTail) end = rest.length - leastTail
    end = beforeSyllable(rest, end)
    lines.push(beforeBreak(rest, end))
    rest = rest.slice(end)
  }
  return [...lines, rest.join('')]
}

/** Scripts that are written without spaces, or break between any two syllables: a hyphen in them would be read as a sign. */
const unhyphenated =
  /\p{scx=Han}|\p{scx=Hiragana}|\p{scx=Katakana}|\p{scx=Hangul}|\p{scx=Bopomofo}|\p{scx=Thai}|\p{scx=Lao}|\p{scx=Khmer}|\p{scx=Myanmar}/u

/** The line as it ends when the word goes on in the next. */
function beforeBreak(letters: readonly string[], end: number): string {
  const line = letters.slice(0, end).join('')
  return letters.slice(end - 1, end + 1).some((letter) => unhyphenated.test(letter)) ? line : `${line}-`
}

/** Letters of a broken word that its last line has at least. */
const leastTail = 4

const vowel = /^[aeiouyà-æè-ïò-öù-ü]/i
/** Letters that sound as one, or begin a syllable together. */
const onset = /(sch|[cpst]h|ij|[bcdfgkptvw][lr]|\p{L})$/iu

/**
 * The nearest place, at most four letters back, where a consonant begins a syllable: "the-rapie" instead of "ther-apie". No more than a
 * rule of thumb, for Dutch and English alike; who knows better writes a soft hyphen.
 */
function beforeSyllable(letters: readonly string[], end: number): number {
  for (let nucleus = end + 3; nucleus > 3 && nucleus > end - 4; nucleus--) {
    const [letter = '', after = ''] = letters.slice(nucleus - 1, nucleus + 1)
    if (vowel.test(letter) || !vowel.test(after)) continue
    const begins = onset.exec(letters.slice(0, nucleus).join(''))?.[0].length
    if (begins !== undefined && nucleus - begins <= end) return nucleus - begins
  }
  return end
}

// In plain Latin text each character is one; the segmenter takes longer to start than the command line takes to lay out a whole map.
function splitGraphemes(word: string): string[] {
  if (/^[\u0020-\u02ff]*$/.test(word)) return word.split('')
  return Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word), ({ segment }) => segment)
}
