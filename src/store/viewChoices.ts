// Chain + view + words → the choices of the toolbar and of the settings panel: what can be chosen, and what choosing does.

import { say, type Chain, type Dimension, type Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { interfaceWords } from '../words/interface'
import type { Option } from './option'

type ChoiceName = 'rows' | 'columns' | 'colour' | 'steps' | 'norm' | 'links' | 'detail'

export type ViewChoice = {
  readonly name: ChoiceName
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  /** The view after choosing. */
  readonly choose: (view: View, id: string) => View
}

const none = '(none)'
const all = '(all)'
const auto = '(auto)'

export function viewChoices(chain: Chain, view: View, language: Language): readonly ViewChoice[] {
  const words = interfaceWords[language].choices
  const optionOf = ({ id, name }: Dimension): Option => ({ id, name: say(name, language) })
  const dimensions = chain.dimensions.map(optionOf)
  const ordered = chain.dimensions.filter((dimension) => dimension.ordered).map(optionOf)
  const nothing: Option = { id: none, name: words.none }
  const choices: readonly ViewChoice[] = [
    { name: 'rows', label: words.rows, value: view.rows, options: dimensions, choose: (current, id) => withAxis(current, 'rows', id) },
    {
      name: 'columns',
      label: words.columns,
      value: view.columns,
      options: dimensions,
      choose: (current, id) => withAxis(current, 'columns', id),
    },
    {
      name: 'colour',
      label: words.colour,
      value: view.colour ?? none,
      options: [nothing, ...dimensions],
      choose: (current, id) => withKey(current, 'colour', id),
    },
    {
      name: 'steps',
      label: words.steps,
      value: view.steps ?? none,
      options: [nothing, ...ordered],
      choose: (current, id) => withKey(current, 'steps', id),
    },
    {
      name: 'norm',
      label: words.norm,
      value: normValue(view),
      options: normOptions(chain, language),
      choose: (current, id) => withKey(current, 'norm', id),
    },
    { name: 'links', label: words.links, value: linksValue(view), options: options(words.linkChoices), choose: withLinks },
    {
      name: 'detail',
      label: words.detail,
      value: view.detail ?? auto,
      options: detailOptions(language),
      choose: (current, id) => withKey(current, 'detail', id),
    },
  ]
  return choices.filter(({ options }) => options.length > 1)
}

/** An axis may not be both: the other one takes the place that comes free. */
function withAxis(view: View, axis: 'rows' | 'columns', id: string): View {
  const other = axis === 'rows' ? 'columns' : 'rows'
  if (view[axis] === id) return view
  return { ...view, [other]: view[other] === id ? view[axis] : view[other], [axis]: id, collapsed: [] }
}

/** Both at once; what was folded was so on the axes before. */
export function withAxes(view: View, axes: Pick<View, 'rows' | 'columns'>): View {
  return { ...view, ...axes, collapsed: [] }
}

/** Swapped axes keep what is folded. */
export function withSwappedAxes(view: View): View {
  const collapsed = view.collapsed.map((fold) => fold.replace(/^(row|column):/, (axis) => (axis === 'row:' ? 'column:' : 'row:')))
  return { ...view, rows: view.columns, columns: view.rows, collapsed }
}

function withKey(view: View, key: 'colour' | 'steps' | 'norm' | 'detail', id: string): View {
  const { [key]: _old, ...rest } = view
  return id === none || id === all || id === auto ? rest : { ...rest, [key]: id as Detail }
}

function withLinks(view: View, id: string): View {
  return { ...view, links: id === 'none' || id === 'focus' || id === 'all' ? id : [] }
}

function linksValue({ links }: View): string {
  return typeof links === 'string' ? links : 'some'
}

function normValue({ norm }: View): string {
  return norm ?? all
}

function normOptions({ norms }: Chain, language: Language): readonly Option[] {
  if (norms.length === 0) return []
  const words = interfaceWords[language].choices.norms
  return [
    { id: all, name: words.all },
    ...norms.map(({ id, name, why }) => ({ id, name: say(name, language), note: say(why, language) })),
    { id: 'none', name: words.none },
  ]
}

function detailOptions(language: Language): readonly Option[] {
  const { auto: follows, ...levels } = interfaceWords[language].choices.details
  return [{ id: auto, name: follows }, ...options(levels)]
}

function options(words: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(words).map(([id, name]) => ({ id, name }))
}
