// The options that several commands share, and what they say about the View.

import { InvalidArgumentError, Option } from 'commander'
import { type Chain, type Language, linkKinds, type SavedView } from '../chain/chain'
import { plainView } from '../chain/plainView'
import type { View } from '../chain/view'
import { nearest } from '../chain/nearest'
import { UsageError } from './machine'

export const languageOption = new Option('--lang <language>', 'language of names and sentences').choices(['nl', 'en'])

export const siteOption = new Option(
  '--site <url>',
  'address where Ketenkaart is published, so that the file links to this very view',
).argParser(readSite)

function readSite(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['https:', 'http:'].includes(url.protocol))
    throw new InvalidArgumentError('It is a web address, such as https://www.example.org/ketenkaart/.')
  return text
}

export function outputOption(types: readonly string[]): Option {
  return new Option('-o, --output <file>', `where to write; the ending chooses the type: ${types.join(', ')}`)
}

/** The kind of file that its name asks for by its ending. */
export function typeOf<Type extends string>(output: string, types: readonly Type[]): Type {
  const ending = /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase()
  const type = types.find((known) => known === ending)
  // Most programs would hide it.
  if (type !== undefined && /(^|[/\\])\.[^.]+$/.test(output))
    throw new UsageError(`"${output}" has no name before its ending, such as map.${type}`)
  if (type === undefined) throw new UsageError(`"${output}" does not end in ${types.map((known) => `.${known}`).join(', ')}`)
  return type
}

export type ViewOptions = { readonly view?: string; readonly norm?: string }

/** The saved view that `--view` names, else everything (links too); `--norm` sets the lens. */
export function viewOf(chain: Chain, { view: id, norm }: ViewOptions): View {
  const view = savedViewOf(chain, id)?.view ?? { ...plainView(chain), links: 'all' as const }
  if (norm === undefined) return view
  const norms = chain.norms.map((known) => known.id)
  if (!norms.includes(norm)) throw unknown(chain, { what: 'norm', id: norm }, norms)
  return { ...view, norm }
}

export function languageOf(chain: Chain, language: Language | undefined): Language {
  return language ?? chain.language
}

/** `none`, `all`, or kinds separated by commas. */
export function readLinks(text: string): View['links'] {
  if (text === 'none' || text === 'all') return text
  const kinds = text.split(',')
  const wrong = kinds.find((kind) => !linkKinds.some((known) => known === kind))
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is not one of none, all, ${linkKinds.join(', ')}.`)
  return linkKinds.filter((kind) => kinds.includes(kind))
}

export function savedViewOf(chain: Chain, id: string | undefined): SavedView | undefined {
  return id === undefined ? undefined : named(chain, { what: 'view', id }, chain.views)
}

/** The one that the command line names. */
export function named<One extends { readonly id: string }>(chain: Chain, asked: { what: string; id: string }, all: readonly One[]): One {
  const found = all.find(({ id }) => id === asked.id)
  if (found !== undefined) return found
  throw unknown(
    chain,
    asked,
    all.map(({ id }) => id),
  )
}

/** Wrong usage: an id that the chain doesn't have, with the nearest one it has. */
export function unknown(chain: Chain, { what, id }: { what: string; id: string }, known: readonly string[]): UsageError {
  const near = nearest(id, known)
  const all = known.length === 0 ? 'the chain has none' : `there are: ${known.join(', ')}`
  return new UsageError(`there is no ${what} "${id}" in ${chain.id}; ${near === undefined ? all : `did you mean "${near}"?`}`)
}
