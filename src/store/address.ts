// Everything that is chosen ↔ the part of the address after `#`: short, readable, and only what differs from a first visit.

import { writeAddress, type AddressParts } from '../chain/addressParts'
import type { Chain } from '../chain/chain'
import { changeDimension } from '../chain/changeDimension'
import { indexChain } from '../chain/indexChain'
import { fitView } from '../check/fitView'
import type { Detail, View } from '../chain/view'
import { readView, writeView } from '../chain/viewCodec'
import { initialView } from '../chain/plainView'
import { initialInputs, type Inputs, type Panel } from './inputs'
import type { Camera } from './camera'
import type { StoryPlace } from './presenting'
import { formatSelection, parseSelection } from './selection'

/** What stands in an address, besides the view. */
export type Place = Pick<Inputs, 'selection' | 'panel' | 'shape' | 'language' | 'theme'> & {
  readonly story: StoryPlace | undefined
  readonly camera: { readonly detail: Detail; readonly camera: Camera } | undefined
}

const panels: readonly Panel[] = ['filters', 'gaps', 'what-if', 'match', 'settings', 'stories', 'local']

export function formatAddress(chain: Chain, view: View, { place, source }: { place: Place; source: Inputs['source'] }): string {
  const parts = new Map<string, string>()
  // A chain of this site stands before the `#` already.
  if (source !== undefined && source.kind !== 'site') parts.set(source.kind === 'library' ? 'chain' : 'file', source.name)
  if (chain.beside !== undefined) parts.set('beside', chain.beside.kind)
  const { selection, panel, shape, language, theme, story, camera } = place
  for (const [name, value] of writeShortly(chain, view, story)) parts.set(name, value)
  if (selection !== undefined) parts.set('select', formatSelection(selection))
  else if (panel !== undefined && panel !== 'details') parts.set('panel', panel)
  if (shape !== initialInputs.shape) parts.set('shape', shape)
  if (language !== initialInputs.language) parts.set('language', language)
  if (theme !== initialInputs.theme) parts.set('theme', theme)
  if (story !== undefined) parts.set('story', `${story.story}/${story.step + 1}`)
  if (camera !== undefined) parts.set('camera', formatCamera(camera))
  return writeAddress(parts)
}

/** From the saved view that says it in the fewest parts. */
function writeShortly(chain: Chain, view: View, story: StoryPlace | undefined): AddressParts {
  const first = firstView(chain, story)
  let shortest = writeView(view, first)
  for (const saved of chain.views) {
    if (saved.view === first) continue
    const parts = new Map([['view', saved.id], ...writeView(view, saved.view)])
    if (parts.size < shortest.size || (parts.size === 1 && shortest.size > 0)) shortest = parts
  }
  return shortest
}

/** What an address without a word about the view shows: a step of a story has a view of its own. */
function firstView(chain: Chain, story: StoryPlace | undefined): View {
  const steps = chain.stories.find(({ id }) => id === story?.story)?.steps
  return steps?.[story?.step ?? 0]?.view ?? initialView(chain)
}

/** An old link may name what this chain no longer has: it opens as far as it can, and `lost` has the parts that it cannot show. */
export function parseView(chain: Chain, parts: AddressParts): { readonly view: View; readonly lost: readonly string[] } {
  const named = parts.get('view')
  const saved = chain.views.find(({ id }) => id === named)
  // A comparison stands in no link, nor does its colour.
  const lacksChange = parts.get('colour') === changeDimension && !indexChain(chain).dimensions.has(changeDimension)
  const own = lacksChange ? new Map([...parts].filter(([name]) => name !== 'colour')) : parts
  const read = readView(own, saved?.view ?? firstView(chain, parsePlace(parts).story))
  const fitting = fitView(read.view, chain)
  const lost = [
    ...(named !== undefined && saved === undefined ? [`view=${named}`] : []),
    ...read.mistakes.map(({ part, value }) => `${part}=${value}`),
    ...fitting.mistakes.flatMap(({ path: [part] }) => `${String(part)}=${parts.get(String(part)) ?? ''}`),
  ]
  return { view: fitting.view, lost: [...new Set(lost)] }
}

export function parsePlace(parts: AddressParts): Place {
  const selection = parseSelection(parts.get('select') ?? '')
  const panel = panels.find((known) => known === parts.get('panel'))
  const [, story, step] = /^(.+)\/(\d+)$/.exec(parts.get('story') ?? '') ?? []
  return {
    selection,
    panel: selection === undefined ? panel : 'details',
    shape: parts.get('shape') === 'table' ? 'table' : 'map',
    language: parts.get('language') === 'en' ? 'en' : 'nl',
    theme: oneOf(['light', 'dark'] as const, parts.get('theme')) ?? 'auto',
    story: story === undefined ? undefined : { story, step: Math.max(0, Number(step) - 1) },
    camera: parseCamera(parts.get('camera')),
  }
}

function formatCamera({ detail, camera: { x, y, zoom } }: NonNullable<Place['camera']>): string {
  return [detail, Math.round(x), Math.round(y), Number(zoom.toFixed(3))].join(',')
}

function parseCamera(text: string | undefined): Place['camera'] {
  const [level, ...numbers] = (text ?? '').split(',')
  const detail = oneOf(['overview', 'names', 'cards'] as const, level)
  const [x, y, zoom] = numbers.map(Number)
  if (detail === undefined || x === undefined || y === undefined || zoom === undefined) return undefined
  return [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { detail, camera: { x, y, zoom } } : undefined
}

function oneOf<Known extends string>(known: readonly Known[], text: string | undefined): Known | undefined {
  return known.find((name) => name === text)
}
