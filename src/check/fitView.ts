// A view that may be of another chain, or of an older version → the part of it that this chain can show, and what does not fit.

import type { Chain } from '../chain/chain'
import type { Mistake } from '../chain/problem'
import { defaultView, type View } from '../chain/view'
import { checkView } from './checkViews'

/** A link or a stored view must never break the map: what the chain does not have is left out. */
export function fitView(view: View, chain: Chain): { readonly view: View; readonly mistakes: readonly Mistake[] } {
  // Without a base everything is checked, the default axes too.
  const nothing: View = {
    ...defaultView,
    columns: '',
    rows: ' ',
    where: {},
    focus: [],
    collapsed: [],
    whatIf: { without: [], with: [], count: {} },
  }
  const mistakes = [...checkView(chain, view, { base: nothing, path: [] })]
  return { view: mistakes.reduce((fitting, { path }) => leaveOut(fitting, path.map(String), view), view), mistakes }
}

function leaveOut(view: View, [key = '', below = '', inner = '']: readonly string[], given: View): View {
  switch (key) {
    case 'columns':
    case 'rows':
      return { ...view, columns: defaultView.columns, rows: defaultView.rows }
    case 'where':
      return { ...view, where: withoutKey(view.where, below) }
    case 'focus':
      return { ...view, focus: view.focus.filter((id) => id !== given.focus[Number(below)]) }
    case 'collapsed':
      return { ...view, collapsed: view.collapsed.filter((id) => id !== given.collapsed[Number(below)]) }
    case 'what-if':
      return { ...view, whatIf: leaveOutOfWhatIf(view.whatIf, [below, inner], given.whatIf) }
    case 'colour':
    case 'steps':
    case 'norm': {
      const { [key]: _, ...rest } = view
      return rest
    }
    default:
      return view
  }
}

function leaveOutOfWhatIf(whatIf: View['whatIf'], [key, below = '']: readonly string[], given: View['whatIf']): View['whatIf'] {
  if (key === 'without') return { ...whatIf, without: whatIf.without.filter((id) => id !== given.without[Number(below)]) }
  if (key === 'with') return { ...whatIf, with: whatIf.with.filter((id) => id !== given.with[Number(below)]) }
  return { ...whatIf, count: withoutKey(whatIf.count, below) }
}

function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}
