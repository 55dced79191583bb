// What goes with an item that an overlay takes away → the sentence that counts it.

import type { Language } from '../chain/chain'
import type { ProblemFacts } from '../chain/problem'

type Facts = ProblemFacts['removed-along']

type Names = Readonly<Record<Exclude<keyof Facts, 'id'>, readonly [one: string, more: string]>>

const namesNl: Names = {
  links: ['verbinding', 'verbindingen'],
  figures: ['cijfer', 'cijfers'],
  views: ['weergave', 'weergaven'],
  stories: ['verhaal', 'verhalen'],
}

const namesEn: Names = {
  links: ['link', 'links'],
  figures: ['figure', 'figures'],
  views: ['view', 'views'],
  stories: ['story', 'stories'],
}

export const removedAlong: Readonly<Record<Language, (facts: Facts) => string>> = {
  nl: (facts) => `"${facts.id}" wordt weggehaald, en daarmee ook: ${count(facts, namesNl, 'de vermelding in')}`,
  en: (facts) => `"${facts.id}" is taken away, and with it: ${count(facts, namesEn, 'its mention in')}`,
}

function count(facts: Facts, names: Names, mention: string): string {
  const counted = (list: keyof Names) => (facts[list] === 0 ? [] : [`${facts[list]} ${names[list][facts[list] === 1 ? 0 : 1]}`])
  const others = (['figures', 'views', 'stories'] as const).flatMap(counted)
  return [...counted('links'), ...(others.length === 0 ? [] : [`${mention} ${others.join(', ')}`])].join('; ')
}
