// A Selector ↔ a short readable text: `target-group:work,party;stage:min.recreational;professional:group.primary,as.delivers;level:!universal`.
//
// A dimension, a colon, and its tests between commas: a value, or `group.`, `as.`, `min.` or `max.` with one. An exclamation mark in
// front turns the condition round. Ids have no full stops, so that the two cannot be mistaken for each other.

import type { Condition, Selector } from './chain'

export function writeSelector(selector: Selector): string {
  return Object.entries(selector)
    .map(([dimension, condition]) => `${dimension}:${writeCondition(condition)}`)
    .join(';')
}

function writeCondition({ in: values, group, as, min, max, not }: Condition): string {
  const tests = [
    ...(values?.length === 0 ? ['in.'] : (values ?? [])),
    ...writeTests('group', group),
    ...writeTests('as', as),
    ...writeTests('min', min === undefined ? undefined : [min]),
    ...writeTests('max', max === undefined ? undefined : [max]),
  ]
  return `${not === true ? '!' : ''}${tests.join(',')}`
}

// An empty list is a test that nothing meets, which is not the same as no test.
function writeTests(kind: string, names: readonly string[] | undefined): string[] {
  if (names === undefined) return []
  return names.length === 0 ? [`${kind}.`] : names.map((name) => `${kind}.${name}`)
}

/** Undefined when the text is no selector. Whether a chain has the dimensions and values is checked elsewhere. */
export function readSelector(text: string): Selector | undefined {
  const selector: Record<string, Condition> = {}
  for (const part of text.split(';').filter((piece) => piece !== '')) {
    const colon = part.indexOf(':')
    const condition = readCondition(part.slice(colon + 1))
    if (colon < 1 || condition === undefined) return undefined
    selector[part.slice(0, colon)] = condition
  }
  return selector
}

const kinds = ['in', 'group', 'as', 'min', 'max'] as const
type Kind = (typeof kinds)[number]

function readCondition(text: string): Condition | undefined {
  const not = text.startsWith('!')
  const found = new Map<Kind, string[]>()
  for (const test of text.slice(not ? 1 : 0).split(',')) {
    if (test === '') continue
    const stop = test.indexOf('.')
    const kind = stop < 0 ? 'in' : kinds.find((known) => known === test.slice(0, stop))
    if (kind === undefined) return undefined
    const name = test.slice(stop + 1)
    found.set(kind, [...(found.get(kind) ?? []), ...(name === '' ? [] : [name])])
  }
  const [min, max] = [found.get('min'), found.get('max')]
  if (min?.length === 0 || max?.length === 0) return undefined
  const lists = Object.fromEntries([...found].filter(([kind]) => kind !== 'min' && kind !== 'max'))
  return { ...lists, ...bound('min', min), ...bound('max', max), ...(not ? { not } : {}) }
}

function bound(kind: 'min' | 'max', names: readonly string[] | undefined): Condition {
  const name = names?.[0]
  return name === undefined ? {} : { [kind]: name }
}
