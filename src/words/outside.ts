// How much of what stands in a place a filter of the map leaves out: the judgement counts it all the same.

import type { Chain, Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { selects, type Place } from '../chain/select'
import type { View } from '../chain/view'

const nl = {
  all: (all: number) =>
    all === 1
      ? 'De interventie hier valt buiten het filter van de kaart.'
      : `Alle ${all} interventies hier vallen buiten het filter van de kaart.`,
  some: (outside: number, all: number) =>
    `Van de ${all} interventies hier ${outside === 1 ? 'valt er 1' : `vallen er ${outside}`} buiten het filter van de kaart.`,
}

const en: typeof nl = {
  all: (all) =>
    all === 1
      ? 'The intervention here is outside the filter of the map.'
      : `All ${all} interventions here are outside the filter of the map.`,
  some: (outside, all) => `${outside} of the ${all} interventions here ${outside === 1 ? 'is' : 'are'} outside the filter of the map.`,
}

const words: Readonly<Record<Language, typeof nl>> = { nl, en }

type Judged = { readonly at: Place; readonly evidence: readonly string[] }

type Looking = { readonly chain: Chain; readonly view: Pick<View, 'where'>; readonly language: Language }

/** Empty where the filter leaves none of it out. */
export function describeOutside({ chain, view, language }: Looking, { at, evidence }: Judged): string {
  const { interventions } = indexChain(chain)
  const outside = evidence.filter((id) => {
    const intervention = interventions.get(id)
    return intervention !== undefined && !selects(chain, view.where, { intervention, at })
  }).length
  if (outside === 0) return ''
  return outside === evidence.length ? words[language].all(outside) : words[language].some(outside, evidence.length)
}
