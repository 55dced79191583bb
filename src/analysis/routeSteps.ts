// Loose steps between numbered stops → the steps of each stop, side by side.

import type { Link } from '../chain/chain'

/** A step between two stops; without a link it only passes a professional's door. */
export type Step = { readonly to: number; readonly link: Link | undefined }

/** In place of a link: a step that only passes a door. */
export const noLink = -1

/** The steps of the stop s stand from `firsts[s]` up to `firsts[s + 1]`. */
export type Steps = {
  readonly firsts: Int32Array
  readonly to: Int32Array
  /** Positions in the map's `links`, or `noLink`. */
  readonly links: Int32Array
}

/** Three numbers a step: the stop it leaves, the stop it leads to, and the position of its link. */
type LooseSteps = readonly number[]

const perStep = 3
const places = { departure: 0, arrival: 1, link: 2 }

/** Sorts the steps by one of their ends, by counting; steps of one stop keep their order. */
export function lineUp(steps: LooseSteps, { by, stops }: { readonly by: 'departure' | 'arrival'; readonly stops: number }): Steps {
  const [end, other] = by === 'departure' ? [places.departure, places.arrival] : [places.arrival, places.departure]
  const firsts = new Int32Array(stops + 1)
  for (let step = 0; step < steps.length; step += perStep) {
    const stop = steps[step + end] ?? 0
    firsts[stop + 1] = (firsts[stop + 1] ?? 0) + 1
  }
  for (let stop = 0; stop < stops; stop++) firsts[stop + 1] = (firsts[stop + 1] ?? 0) + (firsts[stop] ?? 0)
  const next = firsts.slice()
  const sorted: Steps = { firsts, to: new Int32Array(steps.length / perStep), links: new Int32Array(steps.length / perStep) }
  for (let step = 0; step < steps.length; step += perStep) {
    const stop = steps[step + end] ?? 0
    const place = next[stop] ?? 0
    next[stop] = place + 1
    sorted.to[place] = steps[step + other] ?? 0
    sorted.links[place] = steps[step + places.link] ?? noLink
  }
  return sorted
}
