// The words of presenting: the list of stories, the screen for the audience, the window for the presenter.

import type { Language } from '../chain/chain'

const nl = {
  title: 'Presenteren',
  intro: 'Een verhaal loopt stap voor stap door de keten, op het hele scherm.',
  none: 'Deze keten heeft nog geen verhaal.',
  steps: (count: number) => (count === 1 ? '1 stap' : `${count} stappen`),
  start: 'Start',
  startNamed: (title: string) => `Start: ${title}`,
  screen: 'Presentatie',
  step: (number: number, count: number) => `Stap ${number} van ${count}`,
  progress: 'Stappen',
  goTo: (number: number, title: string) => `Naar stap ${number}: ${title}`,
  next: 'Volgende',
  previous: 'Vorige',
  stop: 'Stoppen',
  fullScreen: 'Hele scherm',
  black: 'Zwart scherm',
  blackHint: 'Het scherm is zwart. Druk op B om verder te gaan.',
  more: 'Meer',
  keys: 'Pijltjes of spatie: verder en terug. B: zwart. F: hele scherm. Escape: stoppen.',
  rows: (shown: number, all: number) => `U ziet ${shown} van de ${all} rijen: die waar deze stap over gaat.`,
  gap: (count: number) => (count === 1 ? 'Het gat' : `${count} gaten`),
  couldFill: 'Kan het vullen',
  almost: 'Bijna goed',
  andMore: (count: number) => `en nog ${count}`,
  map: 'Kaart bij deze stap',
}

const en: typeof nl = {
  title: 'Present',
  intro: 'A story walks through the chain step by step, on the whole screen.',
  none: 'This chain has no story yet.',
  steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
  start: 'Start',
  startNamed: (title) => `Start: ${title}`,
  screen: 'Presentation',
  step: (number, count) => `Step ${number} of ${count}`,
  progress: 'Steps',
  goTo: (number, title) => `To step ${number}: ${title}`,
  next: 'Next',
  previous: 'Previous',
  stop: 'Stop',
  fullScreen: 'Full screen',
  black: 'Black screen',
  blackHint: 'The screen is black. Press B to go on.',
  more: 'More',
  keys: 'Arrow keys or space: on and back. B: black. F: full screen. Escape: stop.',
  rows: (shown, all) => `You see ${shown} of the ${all} rows: those this step is about.`,
  gap: (count) => (count === 1 ? 'The gap' : `${count} gaps`),
  couldFill: 'Could fill it',
  almost: 'Almost good',
  andMore: (count) => `and ${count} more`,
  map: 'Map of this step',
}

export const presentWords: Readonly<Record<Language, typeof nl>> = { nl, en }
