// A View → the keys that a chain file needs to say it, from the saved view that lies nearest: the inverse of `buildView`.

import type { Condition, SavedView, Selector } from '../chain/chain'
import { defaultView, type View, type WhatIf } from '../chain/view'

type ViewKeys = Readonly<Record<string, unknown>>

/** `view` names a saved view to start from; the other keys are what differs from it. Keys stand in the order of the format. */
export function unbuildView(view: View, saved: readonly SavedView[]): ViewKeys {
  const plain = differences(view, defaultView) ?? {}
  return saved.reduce((best: ViewKeys, { id, view: base }) => {
    const keys = differences(view, base)
    const named = keys === undefined ? undefined : { view: id, ...keys }
    return named !== undefined && weight(named) < weight(best) ? named : best
  }, plain)
}

function weight(keys: ViewKeys): number {
  return JSON.stringify(keys).length
}

/** Undefined when the view lacks what the base has: a file can add to a saved view, but not take from it. */
function differences(view: View, base: View): ViewKeys | undefined {
  const lacks = (['colour', 'steps', 'norm', 'detail'] as const).some((key) => base[key] !== undefined && view[key] === undefined)
  if (lacks) return undefined
  const differing = (key: keyof View, written: unknown) =>
    JSON.stringify(view[key]) === JSON.stringify(base[key]) ? {} : { [fileKey(key)]: written }
  return {
    ...differing('columns', view.columns),
    ...differing('rows', view.rows),
    ...differing('where', unbuildSelector(view.where)),
    ...differing('hide', view.hide),
    ...differing('colour', view.colour),
    ...differing('steps', view.steps),
    ...differing('norm', view.norm),
    ...differing('focus', view.focus),
    ...differing('links', view.links),
    ...differing('detail', view.detail),
    ...differing('collapsed', view.collapsed),
    ...differing('inferred', view.inferred),
    ...differing('whatIf', unbuildWhatIf(view.whatIf)),
  }
}

function fileKey(key: keyof View): string {
  return key === 'whatIf' ? 'what-if' : key
}

function unbuildSelector(selector: Selector): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(selector).map(([dimension, condition]) => [dimension, unbuildCondition(condition)]))
}

// A list of values is the short way to say `in`.
function unbuildCondition(condition: Condition): unknown {
  return condition.in !== undefined && Object.keys(condition).length === 1 ? condition.in : condition
}

function unbuildWhatIf({ without, with: counted, count }: WhatIf): Readonly<Record<string, unknown>> {
  return {
    ...(without.length === 0 ? {} : { without }),
    ...(counted.length === 0 ? {} : { with: counted }),
    ...(Object.keys(count).length === 0 ? {} : { count }),
  }
}
