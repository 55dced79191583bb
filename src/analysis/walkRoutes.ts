// Route map → walks over it: what can be reached, and the shortest way there.

import type { Link } from '../chain/chain'
import { stepsAt, type RouteMap, type Stop } from './mapRoutes'
import type { Step } from './routeSteps'

/** What a route may not use: interventions by position, or one link. */
export type LeftOut = { readonly positions?: ReadonlySet<number>; readonly link?: Link }

type Spread = { readonly along: 'onward' | 'back'; readonly without?: LeftOut }

/** Per stop 1 when it can be reached from these, themselves included, without passing what is left out. */
export function spread(map: RouteMap, starts: Iterable<number>, { along, without }: Spread): Uint8Array {
  const seen = new Uint8Array(map.stops.length)
  const queue: number[] = []
  const visit = (stop: number): void => {
    if (seen[stop] === 1 || isLeftOut(map, stop, without)) return
    seen[stop] = 1
    queue.push(stop)
  }
  for (const stop of starts) visit(stop)
  const { firsts, to, links } = map[along]
  const closed = without?.link === undefined ? -1 : map.links.indexOf(without.link)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (let step = firsts[next] ?? 0; step < (firsts[next + 1] ?? 0); step++) {
      if (closed < 0 || links[step] !== closed) visit(to[step] ?? 0)
    }
  }
  return seen
}

function isLeftOut(map: RouteMap, stop: number, without: LeftOut | undefined): boolean {
  if (without?.positions === undefined) return false
  const at = map.stops[stop]
  return at?.kind === 'intervention' && without.positions.has(at.position)
}

type Wanted = {
  /** First steps; the stops they start from are part of the route. */
  readonly starts: Iterable<number>
  readonly opens?: (step: Step) => boolean
  readonly goal: (stop: Stop) => boolean
  readonly without?: LeftOut
}

/** Breadth first: a route of fewest steps, as the stops it passes with the links between them; absent when there is none. */
export function shortestRoute(map: RouteMap, { starts, opens = () => true, goal, without }: Wanted): Walk | undefined {
  const cameFrom = new Map<number, { readonly from: number; readonly link: Link | undefined }>()
  const first = new Set([...starts].filter((stop) => !isLeftOut(map, stop, without)))
  const queue = [...first]
  // A list that grows while it is walked: each stop is looked at once, nearest first.
  for (const from of queue) {
    for (const step of stepsAt(map, 'onward', from)) {
      const { to, link } = step
      if (isLeftOut(map, to, without) || (link !== undefined && link === without?.link) || (first.has(from) && !opens(step))) continue
      const stop = map.stops[to]
      if (cameFrom.has(to) || stop === undefined) continue
      cameFrom.set(to, { from, link })
      if (goal(stop)) return traceBack(to)
      if (!first.has(to)) queue.push(to)
    }
  }
  return undefined

  function traceBack(end: number): Walk {
    const steps: { readonly to: number; readonly link: Link | undefined }[] = []
    let at = end
    for (let came = cameFrom.get(at); came !== undefined; came = cameFrom.get(at)) {
      steps.unshift({ to: at, link: came.link })
      at = came.from
      if (first.has(at)) break
    }
    return { start: at, steps }
  }
}

export type Walk = { readonly start: number; readonly steps: readonly Step[] }
