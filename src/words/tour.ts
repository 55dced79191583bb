// The words of the story along the gaps, which no author wrote.

import type { Language } from '../chain/chain'

const nl = {
  title: 'Langs de zwaarste gaten',
  summary: 'Gemaakt uit de gaten van deze keten, de zwaarste eerst.',
  opening: (count: number) => (count === 1 ? 'Deze keten heeft één gat' : `Deze keten heeft ${count} gaten`),
  openingSay: (severe: number, count: number) => {
    const gap = 'Een gat is een plek waar een norm iets vraagt dat er niet is.'
    if (count === 1) return `${gap} Het is ${severe === 1 ? '' : 'niet '}zwaar. We bekijken het van dichtbij.`
    return `${gap} ${severe === 0 ? 'Geen ervan is zwaar.' : severe === 1 ? 'Eén ervan is zwaar.' : `${severe} ervan zijn zwaar.`} We lopen ze langs, de zwaarste eerst.`
  },
  missing: (count: number, places: readonly string[]) => `${count === 1 ? 'Een gat' : `${count} gaten`} bij: ${places.join('; ')}.`,
  closing: 'Waar begint u?',
  closingSay: 'Welk gat herkent u? Wat is er bij u al, en wie kan een gat vullen? Kies er één om dit jaar mee te beginnen.',
}

const en: typeof nl = {
  title: 'Along the most severe gaps',
  summary: 'Made from the gaps of this chain, the worst first.',
  opening: (count) => (count === 1 ? 'This chain has one gap' : `This chain has ${count} gaps`),
  openingSay: (severe, count) => {
    const gap = 'A gap is a place where a norm asks for something that is not there.'
    if (count === 1) return `${gap} It is ${severe === 1 ? '' : 'not '}severe. We take a close look.`
    return `${gap} ${severe === 0 ? 'None of them is severe.' : severe === 1 ? 'One of them is severe.' : `${severe} of them are severe.`} We walk along them, the worst first.`
  },
  missing: (count, places) => `${count === 1 ? 'A gap' : `${count} gaps`} at: ${places.join('; ')}.`,
  closing: 'Where will you begin?',
  closingSay: 'Which gap do you recognise? What do you have already, and who can fill a gap? Choose one to begin with this year.',
}

export const tourWords: Readonly<Record<Language, typeof nl>> = { nl, en }
