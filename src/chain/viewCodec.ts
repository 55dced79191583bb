// A View ↔ the parts of an address that say it: `rows=setting&where=target-group:work&norm=recognised-offer`.
//
// Only what differs from a base is written. Whatever else an address holds (language, story step) stands in parts of its own beside
// these. There has been one version so far; a later one will carry a part `v`, so that old links go on working.

import type { AddressParts } from './addressParts'
import { linkKinds, type LinkKind } from './chain'
import { readSelector, writeSelector } from './selectorCodec'
import { defaultView, type Detail, type View } from './view'

/** A part that says something no view can be; the view keeps its base's value there. */
type AddressMistake = { readonly part: string; readonly value: string }

/** How one part of a view is written and read. Reading gives undefined for a text that makes no sense. */
type Part = {
  readonly name: string
  readonly write: (view: View) => string
  readonly read: (text: string, view: View) => View | undefined
}

const details: readonly Detail[] = ['overview', 'names', 'cards']

const list = (text: string): string[] => text.split(',').filter((name) => name !== '')

const parts: readonly Part[] = [
  { name: 'columns', write: ({ columns }) => columns, read: (columns, view) => (columns === '' ? undefined : { ...view, columns }) },
  { name: 'rows', write: ({ rows }) => rows, read: (rows, view) => (rows === '' ? undefined : { ...view, rows }) },
  {
    name: 'where',
    write: ({ where }) => writeSelector(where),
    read: (text, view) => {
      const where = readSelector(text)
      return where && { ...view, where }
    },
  },
  flag('hide'),
  optional('colour'),
  optional('steps'),
  optional('norm'),
  { name: 'focus', write: ({ focus }) => focus.join(','), read: (text, view) => ({ ...view, focus: list(text) }) },
  { name: 'links', write: ({ links }) => (typeof links === 'string' ? links : links.join(',')), read: readLinks },
  { name: 'detail', write: ({ detail }) => detail ?? '', read: readDetail },
  { name: 'collapsed', write: ({ collapsed }) => collapsed.join(','), read: (text, view) => ({ ...view, collapsed: list(text) }) },
  flag('inferred'),
  {
    name: 'without',
    write: ({ whatIf }) => whatIf.without.join(','),
    read: (text, view) => ({ ...view, whatIf: { ...view.whatIf, without: list(text) } }),
  },
  {
    name: 'with',
    write: ({ whatIf }) => whatIf.with.join(','),
    read: (text, view) => ({ ...view, whatIf: { ...view.whatIf, with: list(text) } }),
  },
  { name: 'count', write: ({ whatIf }) => writeSelector(asSelector(whatIf.count)), read: readCount },
]

/** All that `readView` looks for in an address. */
export const viewParts: readonly string[] = ['v', ...parts.map(({ name }) => name)]

function flag(name: 'hide' | 'inferred'): Part {
  return {
    name,
    write: (view) => (view[name] ? 'yes' : 'no'),
    read: (text, view) => (text === 'yes' || text === 'no' ? { ...view, [name]: text === 'yes' } : undefined),
  }
}

// An empty text says that the view has none, though its base may have one.
function optional(name: 'colour' | 'steps' | 'norm'): Part {
  return {
    name,
    write: (view) => view[name] ?? '',
    read: (text, { [name]: _, ...view }) => (text === '' ? view : { ...view, [name]: text }),
  }
}

function readLinks(text: string, view: View): View | undefined {
  if (text === 'none' || text === 'focus' || text === 'all') return { ...view, links: text }
  const links = list(text)
  return links.every(isLinkKind) ? { ...view, links } : undefined
}

function isLinkKind(text: string): text is LinkKind {
  return linkKinds.some((kind) => kind === text)
}

function readDetail(text: string, { detail: _, ...view }: View): View | undefined {
  if (text === '') return view
  const detail = details.find((known) => known === text)
  return detail && { ...view, detail }
}

function asSelector(lists: View['whatIf']['count']) {
  return Object.fromEntries(Object.entries(lists).map(([dimension, values]) => [dimension, { in: values }]))
}

function readCount(text: string, view: View): View | undefined {
  const selector = readSelector(text)
  if (selector === undefined) return undefined
  const count = Object.fromEntries(Object.entries(selector).map(([dimension, { in: values = [] }]) => [dimension, values]))
  return { ...view, whatIf: { ...view.whatIf, count } }
}

export function writeView(view: View, base: View = defaultView): AddressParts {
  const said = parts.map(({ name, write }) => ({ name, text: write(view), same: write(base) }))
  return new Map(said.filter(({ text, same }) => text !== same).map(({ name, text }) => [name, text]))
}

/** Parts that are not a view's are left alone. The chain is not looked at: see `fitView`. */
export function readView(
  address: AddressParts,
  base: View = defaultView,
): { readonly view: View; readonly mistakes: readonly AddressMistake[] } {
  const version = address.get('v')
  if (version !== undefined) return { view: base, mistakes: [{ part: 'v', value: version }] }
  let view = base
  const mistakes: AddressMistake[] = []
  for (const { name, read } of parts) {
    const text = address.get(name)
    if (text === undefined) continue
    const next = read(text, view)
    if (next === undefined) mistakes.push({ part: name, value: text })
    else view = next
  }
  return { view, mistakes }
}
