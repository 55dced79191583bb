// Chain + view + answers + what is asked for → the interventions of the tick list, in groups that follow the rows of the map.

import { group } from 'd3'
import type { Standing } from '../chain/availability'
import { say, type Chain, type Intervention, type Language } from '../chain/chain'
import { holdsWords } from '../chain/fold'
import { dimensionOf } from '../chain/indexChain'
import { selects } from '../chain/select'
import type { View } from '../chain/view'
import { layoutWords } from '../words/layout'
import type { Answers } from './overlayText'

export type TickSearch = {
  readonly words: string
  /** `open`: not answered yet. */
  readonly show: 'all' | 'open' | Standing
  /** Also what the view's filter leaves out. */
  readonly beyond: boolean
}

type TickGroup = { readonly id: string; readonly name: string; readonly interventions: readonly Intervention[] }

type Looking = { readonly view: View; readonly language: Language; readonly answers: Answers }

/** Every intervention stands in the group of its first row alone, so that it is asked for once. */
export function tickGroups(chain: Chain, asked: TickSearch, { view, language, answers }: Looking): readonly TickGroup[] {
  const { dimension } = dimensionOf(chain, view.rows)
  const order = dimension.values.map(({ id }) => id)
  const rowOf = ({ memberships }: Intervention): string =>
    order.find((id) => memberships[dimension.id]?.some(({ value }) => value === id)) ?? ''
  const groups = group(
    asksFor(chain, view, asked.beyond).filter((each) => isAskedFor(each, asked, answers)),
    rowOf,
  )
  return [...order, ''].flatMap((id) => {
    const interventions = groups.get(id)
    const value = dimension.values.find((each) => each.id === id)
    const name = value === undefined ? layoutWords[language].unnamed(say(dimension.name, language)) : say(value.name, language)
    return interventions === undefined ? [] : [{ id, name, interventions }]
  })
}

/** What is asked about at all: the whole chain, or what fits the filter of the map. */
export function asksFor(chain: Chain, { where }: View, beyond: boolean): readonly Intervention[] {
  // A filter on local availability itself would take away what was just answered.
  const known = Object.fromEntries(Object.entries(where).filter(([dimension]) => chain.dimensions.some(({ id }) => id === dimension)))
  return beyond ? chain.interventions : chain.interventions.filter((intervention) => selects(chain, known, { intervention }))
}

export function isAskedFor(intervention: Intervention, { words, show }: Pick<TickSearch, 'words' | 'show'>, answers: Answers): boolean {
  return matchesWords(intervention, words) && matchesShow(intervention, show, answers)
}

function matchesWords({ name, aka }: Intervention, words: string): boolean {
  return holdsWords([...Object.values(name), ...aka].join(' '), words)
}

function matchesShow({ id }: Intervention, show: TickSearch['show'], answers: Answers): boolean {
  if (show === 'all') return true
  const standing = answers.get(id)?.standing
  return show === 'open' ? standing === undefined : standing === show
}
