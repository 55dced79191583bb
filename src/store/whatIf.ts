// What-ifs: changes of a view's `whatIf`.

import type { View } from '../chain/view'

export function withCounted(view: View, id: string): View {
  const { whatIf } = view
  return { ...view, whatIf: { ...whatIf, with: toggled(whatIf.with, id), without: whatIf.without.filter((other) => other !== id) } }
}

export function withLeftOut(view: View, id: string): View {
  const { whatIf } = view
  return { ...view, whatIf: { ...whatIf, without: toggled(whatIf.without, id), with: whatIf.with.filter((other) => other !== id) } }
}

/** Lets a value of a dimension count as if it were the demanded one, or no longer. */
export function withCountedValue(view: View, dimension: string, value: string): View {
  const { whatIf } = view
  const { [dimension]: old = [], ...others } = whatIf.count
  const next = toggled(old, value)
  return { ...view, whatIf: { ...whatIf, count: next.length === 0 ? others : { ...others, [dimension]: next } } }
}

export function withoutWhatIf(view: View): View {
  return { ...view, whatIf: { without: [], with: [], count: {} } }
}

export function hasWhatIf({ whatIf }: View): boolean {
  return whatIf.without.length + whatIf.with.length + Object.keys(whatIf.count).length > 0
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id]
}
