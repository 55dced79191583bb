// What a file is, and what a place in it can hold, in words.

import type { FileKind, Shape } from '../chain/problem'

/** In every language. */
export const fileKinds: Readonly<Record<FileKind, string>> = {
  word: 'Word',
  excel: 'Excel',
  powerpoint: 'PowerPoint',
  pdf: 'PDF',
  zip: 'zip',
}

export const shapesNl: Readonly<Record<Shape, string>> = {
  text: 'een tekst',
  number: 'een getal',
  'whole-number': 'een heel getal',
  'yes-or-no': 'true of false',
  list: 'een lijst',
  map: 'een blok met sleutels',
  nothing: 'niets',
  'not-finite': 'iets dat geen eindig getal is',
}

export const shapesEn: Readonly<Record<Shape, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-or-no': 'true or false',
  list: 'a list',
  map: 'a block of keys',
  nothing: 'nothing',
  'not-finite': 'no finite number',
}

/** YAML makes a number or a yes-or-no of a bare word that looks like one. */
export function numberForText(expected: readonly Shape[], found: Shape): boolean {
  return expected.includes('text') && (found === 'number' || found === 'yes-or-no')
}
