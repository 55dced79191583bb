// Everything that is chosen ↔ the part of the address after `#`: short, readable, and only what differs from a first visit.

import { writeAddress, type AddressParts } from '../chain/addressParts'
import type { Chain } from '../chain/chain'
import { changeDimension } from '../chain/changeDimension'
import { indexChain } from '../chain/indexChain'
import { fitView } from '../check/fitView'
import type { Detail, View } from '../chain/view'
import { readView, viewParts, writeView } from '../chain/viewCodec'
import { initialView } from '../chain/plainView'
import { initialInputs, type Inputs, type Panel } from './inputs'
import type { Camera } from './camera'
import type { StoryPlace } from './presenting'
import { formatSelection, isInChain, parseSelection } from './selection'

/** What stands in an address, besides the view. */
export type Place = Pick<Inputs, 'selection' | 'panel' | 'shape' | 'language' | 'theme'> & {
  readonly story: StoryPlace | undefined
  readonly camera: { readonly detail: Detail; readonly camera: Camera } | undefined
}

const panels = ['filters', 'gaps', 'what-if', 'match', 'settings', 'stories', 'local'] as const satisfies readonly Panel[]

/** Each part of a place and how it is read: undefined for a text that makes no sense. */
const placeParts = {
  select: parseSelection,
  panel: oneOf(panels),
  shape: oneOf(['map', 'table']),
  language: oneOf(['nl', 'en']),
  theme: oneOf(['auto', 'light', 'dark']),
  story: parseStory,
  camera: parseCamera,
}

/** What else an address may hold: which chain, what is laid beside it, and how one looks at it. */
const otherParts: ReadonlySet<string> = new Set(['chain', 'file', 'beside', 'view', ...viewParts])

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

/** An old link may name what this chain no longer has: it opens as far as it can, and `lost` has the parts that cannot be followed. */
export function parseView(chain: Chain, parts: AddressParts): { readonly view: View; readonly lost: readonly string[] } {
  const named = parts.get('view')
  const saved = chain.views.find(({ id }) => id === named)
  // A comparison stands in no link, nor does its colour.
  const lacksChange = parts.get('colour') === changeDimension && !indexChain(chain).dimensions.has(changeDimension)
  const own = lacksChange ? new Map([...parts].filter(([name]) => name !== 'colour')) : parts
  const { selection, story } = parsePlace(parts)
  const read = readView(own, saved?.view ?? firstView(chain, story))
  const fitting = fitView(read.view, chain)
  const lost = [
    ...(named !== undefined && saved === undefined ? ['view'] : []),
    ...read.mistakes.map(({ part }) => part),
    ...fitting.mistakes.map(({ path: [part, below] }) => String(part === 'what-if' ? below : part)),
    ...[...parts].flatMap(([name, value]) => (isFollowed(name, value) ? [] : [name])),
    ...(selection !== undefined && !isInChain(selection, chain, fitting.view) ? ['select'] : []),
  ]
  return { view: fitting.view, lost: [...new Set(lost)].map((name) => `${name}=${parts.get(name) ?? ''}`) }
}

function isFollowed(name: string, value: string): boolean {
  return isPlacePart(name) ? placeParts[name](value) !== undefined : otherParts.has(name)
}

function isPlacePart(name: string): name is keyof typeof placeParts {
  return Object.hasOwn(placeParts, name)
}

export function parsePlace(parts: AddressParts): Place {
  const text = (name: keyof typeof placeParts) => parts.get(name) ?? ''
  const selection = placeParts.select(text('select'))
  return {
    selection,
    panel: selection === undefined ? placeParts.panel(text('panel')) : 'details',
    shape: placeParts.shape(text('shape')) ?? initialInputs.shape,
    language: placeParts.language(text('language')) ?? initialInputs.language,
    theme: placeParts.theme(text('theme')) ?? initialInputs.theme,
    story: placeParts.story(text('story')),
    camera: placeParts.camera(text('camera')),
  }
}

function parseStory(text: string): StoryPlace | undefined {
  const [, story, step] = /^(.+)\/(\d+)$/.exec(text) ?? []
  return story === undefined ? undefined : { story, step: Math.max(0, Number(step) - 1) }
}

function formatCamera({ detail, camera: { x, y, zoom } }: NonNullable<Place['camera']>): string {
  return [detail, Math.round(x), Math.round(y), Number(zoom.toFixed(3))].join(',')
}

function parseCamera(text: string): Place['camera'] {
  const [level = '', ...numbers] = text.split(',')
  const detail = oneOf(['overview', 'names', 'cards'])(level)
  const [x, y, zoom] = numbers.map(Number)
  if (detail === undefined || x === undefined || y === undefined || zoom === undefined) return undefined
  return [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { detail, camera: { x, y, zoom } } : undefined
}

function oneOf<const Known extends string>(known: readonly Known[]): (text: string) => Known | undefined {
  return (text) => known.find((name) => name === text)
}
