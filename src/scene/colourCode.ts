// Chain + view + theme → what colour and shape each value of the colour dimension gets, and so each intervention.

import { availability } from '../chain/availability'
import type { Chain, Intervention } from '../chain/chain'
import { changeDimension } from '../chain/changeDimension'
import { dimensionOf, indexChain } from '../chain/indexChain'
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
}

/** The value id under which interventions without a value are counted. */
export const noValue = ''

/** What stays the same recedes, and so does what is not there. */
export function codeColours({ chain, colour, theme }: { chain: Chain; colour: string | undefined; theme: Theme }): ColourCode {
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
export function codesOf({ dimension, codes, none }: ColourCode, intervention: Intervention): readonly Code[] {
  const held = dimension === undefined ? [] : (intervention.memberships[dimension] ?? [])
  if (held.length === 0) return [none]
  const found = held.flatMap(({ value }) => codes.get(value) ?? [])
  if (found.length > 1) {
    const values = new Set(found)
    return [...codes.values()].filter((code) => values.has(code))
  }
  return found.length === 0 ? [none] : found
}

/** By the id of an intervention: the code under which it counts where it counts once. Each is looked up once. */
export function firstCodes(chain: Chain, colours: ColourCode): (id: string) => Code {
  const { interventions } = indexChain(chain)
  const known = new Map<string, Code>()
  return (id) => {
    let code = known.get(id)
    if (code === undefined) {
      const intervention = interventions.get(id)
      code = (intervention === undefined ? undefined : codesOf(colours, intervention)[0]) ?? colours.none
      known.set(id, code)
    }
    return code
  }
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
