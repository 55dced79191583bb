// Text + width → the lines it takes. Nothing is ever cut: what doesn't fit goes to a next line, with a visible hyphen where a word had to be broken.

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
      const broken = fits(piece.text + piece.hyphen) ? [piece.text] : breakWord(piece.text, fits)
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
  for (const word of text.trim().split(/[^\S\u00a0\u202f]+/)) {
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

function breakWord(word: string, fits: (candidate: string) => boolean): string[] {
  const lines: string[] = []
  const graphemes = splitGraphemes(word)
  let line = ''
  for (const [at, grapheme] of graphemes.entries()) {
    const left = graphemes.length - at
    // Rather broken sooner than that two letters stand by themselves.
    const isTail = left === leastTail && line.length > leastTail && !fits(line + graphemes.slice(at).join(''))
    if (line !== '' && (isTail || !fits(`${line}${grapheme}-`))) {
      lines.push(`${line}-`)
      line = ''
    }
    line += grapheme
  }
  return [...lines, line]
}

/** Letters of a broken word that its last line has at least. */
const leastTail = 4

// In plain Latin text each character is one; the segmenter takes longer to start than the command line takes to lay out a whole map.
function splitGraphemes(word: string): string[] {
  if (/^[\u0020-\u02ff]*$/.test(word)) return word.split('')
  return Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word), ({ segment }) => segment)
}
