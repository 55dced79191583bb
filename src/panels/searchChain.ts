// A drawing + a few letters → what they may mean: interventions, values of dimensions, gaps and views, the best first.

import { say } from '../chain/chain'
import { fold, soughtWords } from '../chain/fold'
import { indexChain } from '../chain/indexChain'
import { nearest } from '../chain/nearest'
import type { Drawing } from '../pipeline'
import type { Selection } from '../store/selection'
import { describePlace } from '../words/places'
import { whereFound, type Field, type Known } from './whereFound'

export type Found = {
  readonly key: string
  readonly kind: 'intervention' | 'value' | 'gap' | 'view'
  readonly name: string
  /** What tells it from others of the same name. */
  readonly note: string
  /** Where the words stand, and between which others, if no name has them all. */
  readonly where?: Known
  readonly target: Selection | { readonly kind: 'view'; readonly id: string }
}

/** `more` is what `known` says and what tells it apart, for comparing. */
type Entry = Found & { readonly words: string; readonly more: string; readonly known: readonly Known[] }

const kept = new WeakMap<Drawing, readonly Entry[]>()
const most = 40

/** All letters of the query must stand in the name, or in what is known about it; names that begin with it come first. */
export function searchChain(drawing: Drawing, query: string): readonly Found[] {
  const parts = soughtWords(query)
  if (parts.length === 0) return []
  return entriesOf(drawing)
    .map((entry) => ({ entry, rank: rankOf(entry, parts) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ entry }) => found(entry, parts))
}

function found({ words, more: _more, known, ...entry }: Entry, parts: readonly string[]): Found {
  const where = whereFound(
    known,
    parts.filter((part) => !words.includes(part) && !fold(entry.note).includes(part)),
  )
  return where === undefined ? entry : { ...entry, where }
}

/** Where nothing is found: the query with each strange word replaced by the one in a name that looks most like it, if that finds anything. */
export function meantQuery(drawing: Drawing, query: string): string | undefined {
  const known = new Set(entriesOf(drawing).flatMap(({ words }) => words.split(/[^\p{L}\p{N}-]+/u)))
  const meant = soughtWords(query)
    .map((word) => (known.has(word) ? word : (nearest(word, known) ?? word)))
    .join(' ')
  return searchChain(drawing, meant).length > 0 ? meant : undefined
}

function rankOf({ words, more, kind }: Entry, parts: readonly string[]): number {
  let rank = kind === 'intervention' ? 0.2 : kind === 'value' ? 0.1 : 0
  for (const part of parts) {
    if (words.startsWith(part)) rank += 4
    else if (words.includes(` ${part}`)) rank += 3
    else if (words.includes(part)) rank += 2
    else if (more.includes(part)) rank += 1
    else return 0
  }
  return rank
}

function entriesOf(drawing: Drawing): readonly Entry[] {
  const known = kept.get(drawing)
  if (known !== undefined) return known
  const entries = [...interventions(drawing), ...values(drawing), ...gaps(drawing), ...views(drawing)]
  kept.set(drawing, entries)
  return entries
}

function interventions({ chain, language }: Drawing): readonly Entry[] {
  return chain.interventions.map(({ id, name, aka, summary, owner, sources }) => {
    const said = say(name, language)
    const words = [said, ...Object.values(name), ...aka].join(' ')
    return entry({
      kind: 'intervention',
      name: said,
      note: aka.join(', '),
      words,
      more: '',
      known: [
        known('summary', say(summary, language)),
        known('owner', owner),
        ...sources.flatMap(({ at, quote }) => [known('source', say(at, language)), known('quote', quote)]),
      ].flat(),
      target: { kind: 'intervention', id },
    })
  })
}

function values({ chain, language }: Drawing): readonly Entry[] {
  return chain.dimensions.flatMap((dimension) =>
    dimension.values.map(({ id, name, summary }) =>
      entry({
        kind: 'value',
        name: say(name, language),
        note: say(dimension.name, language),
        words: say(name, language),
        more: say(dimension.name, language),
        known: known('summary', say(summary, language)),
        target: { kind: 'value', dimension: dimension.id, id },
      }),
    ),
  )
}

function gaps({ chain, findings, language }: Drawing): readonly Entry[] {
  return findings.gaps.map((gap) => {
    const norm = say(indexChain(chain).norms.get(gap.norm)?.name, language)
    const place = describePlace(chain, gap.at, language)
    return entry({
      kind: 'gap',
      name: place,
      note: norm,
      words: `${place} gat gap`,
      more: norm,
      known: [],
      target: { kind: 'gap', id: gap.id },
    })
  })
}

function views({ chain, language }: Drawing): readonly Entry[] {
  return chain.views.map(({ id, title, summary }) =>
    entry({
      kind: 'view',
      name: say(title, language),
      note: say(summary, language),
      words: say(title, language),
      more: '',
      known: known('summary', say(summary, language)),
      target: { kind: 'view', id },
    }),
  )
}

function known(field: Field, text: string | undefined): readonly Known[] {
  return text === undefined || text === '' ? [] : [{ field, text }]
}

function entry({ words, more, known, ...named }: Omit<Entry, 'key'>): Entry {
  const all = [more, ...known.map(({ text }) => text)].join(' ')
  return { ...named, known, key: JSON.stringify(named.target), words: fold(words), more: fold(all) }
}
