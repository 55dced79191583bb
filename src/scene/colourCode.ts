// Chain + view + theme → what colour and shape each value of the colour dimension gets, and so each intervention.

import { availability } from '../chain/availability'
import type { Chain, Intervention } from '../chain/chain'
import { changeDimension } from '../chain/changeDimension'
import { dimensionOf } from '../chain/indexChain'
import { remember } from '../chain/remember'
import type { Theme } from './theme'
import { minus, symbolCount } from './symbol'

export type Code = {
  readonly value: string
  readonly colour: string
  /** Number of the shape; with `of`, the step of a dial of that many steps. */
  readonly shape: number
  readonly of?: number
}

export type ColourCode = {
  readonly dimension: string | undefined
  readonly codes: ReadonlyMap<string, Code>
  readonly none: Code
  /** Of the interventions that were asked about. */
  readonly known: Map<Intervention, readonly Code[]>
}

/** The value id under which interventions without a value are counted. */
export const noValue = ''

type Colouring = { readonly chain: Chain; readonly colour: string | undefined; readonly theme: Theme }

const coded = remember<ColourCode>(4)

/** What stays the same recedes, and so does what is not there. */
export function codeColours({ chain, colour, theme }: Colouring): ColourCode {
  return coded(chain, [colour, theme], () => ({ ...codeValues({ chain, colour, theme }), known: new Map() }))
}

function codeValues({ chain, colour, theme }: Colouring): Omit<ColourCode, 'known'> {
  const none: Code = { value: noValue, colour: theme.bar.outline, shape: -1 }
  if (colour === undefined) return { dimension: undefined, codes: new Map(), none }
  const { dimension } = dimensionOf(chain, colour)
  const count = dimension.values.length
  const codes = dimension.values.map(({ id }, rank): [string, Code] => {
    if (colour === changeDimension && id === 'same') return [id, { ...none, value: id }]
    if (colour === availability.dimension && id === availability.absent) return [id, { value: id, colour: none.colour, shape: minus }]
    if (dimension.ordered) return [id, { value: id, colour: step(theme.ramp, rank, count), shape: rank, of: count }]
    return [id, { value: id, ...distinct(theme.colours, rank) }]
  })
  return { dimension: colour, codes: new Map(codes), none }
}

/** The codes of an intervention, in the dimension's order; never empty. */
export function codesOf(colours: ColourCode, intervention: Intervention): readonly Code[] {
  const known = colours.known.get(intervention)
  if (known !== undefined) return known
  const codes = findCodes(colours, intervention)
  colours.known.set(intervention, codes)
  return codes
}

function findCodes({ dimension, codes, none }: ColourCode, intervention: Intervention): readonly Code[] {
  const held = dimension === undefined ? [] : (intervention.memberships[dimension] ?? [])
  if (held.length === 0) return [none]
  const found = held.flatMap(({ value }) => codes.get(value) ?? [])
  if (found.length > 1) {
    const values = new Set(found)
    return [...codes.values()].filter((code) => values.has(code))
  }
  return found.length === 0 ? [none] : found
}

// Past the last colour the colours begin again with other shapes: colour and shape together stay unique up to 64 values.
function distinct(colours: readonly string[], rank: number): { colour: string; shape: number } {
  const round = Math.floor(rank / colours.length)
  return { colour: colours[rank % colours.length] ?? '#000000', shape: (rank + round) % symbolCount }
}

function step(ramp: readonly string[], rank: number, count: number): string {
  const position = count < 2 ? ramp.length - 1 : Math.round((rank / (count - 1)) * (ramp.length - 1))
  return ramp[position] ?? '#000000'
}
