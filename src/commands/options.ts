// The options that several commands share, and what they say about the View.

import { InvalidArgumentError, Option } from 'commander'
import { type Chain, type Language, linkKinds } from '../chain/chain'
import { plainView } from '../chain/plainView'
import type { View } from '../chain/view'
import { nearest } from '../chain/nearest'
import { UsageError } from './machine'

export const languageOption = new Option('--lang <language>', 'language of names and sentences').choices(['nl', 'en'])

export type ViewOptions = { readonly view?: string; readonly norm?: string }

/** The saved view that `--view` names, else everything (links too); `--norm` sets the lens. */
export function viewOf(chain: Chain, { view: id, norm }: ViewOptions): View {
  const view = id === undefined ? { ...plainView(chain), links: 'all' as const } : savedView(chain, id)
  if (norm === undefined) return view
  if (!chain.norms.some((known) => known.id === norm)) throw unknown('norm', norm, chain.norms)
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

function savedView(chain: Chain, id: string): View {
  const found = chain.views.find((saved) => saved.id === id)
  if (found === undefined) throw unknown('view', id, chain.views)
  return found.view
}

function unknown(what: string, id: string, known: readonly { readonly id: string }[]): UsageError {
  const ids = known.map((item) => item.id)
  const near = nearest(id, ids)
  const hint =
    near === undefined ? (ids.length === 0 ? `the chain has no ${what}s` : `there are: ${ids.join(', ')}`) : `did you mean "${near}"?`
  return new UsageError(`there is no ${what} "${id}"; ${hint}`)
}
