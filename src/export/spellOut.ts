// A character that the bundled font lacks → characters of its first file that say the same.

import metrics from '../layout/fontMetrics.json' with { type: 'json' }

const known = new Set(metrics.latin)

const spelled: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '=/=',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '✓': 'v',
  '✔': 'v',
  '✗': 'x',
  '✘': 'x',
  '☐': '[ ]',
  '☑': '[v]',
  '☒': '[x]',
}

/** Undefined where nothing says the same: a letter of another script, an emoji. */
export function spellOut(character: string): string | undefined {
  if (/[\p{Z}\p{Cf}\p{M}]/u.test(character)) return /\p{Z}/u.test(character) ? ' ' : ''
  const plain = spelled[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain !== '' && Array.from(plain).every((letter) => known.has(letter)) ? plain : undefined
}
