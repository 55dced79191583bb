// Routes → which stretches of which links are drawn as one: links of one kind that leave from, or arrive at, the same end run together until their ways part.

import type { Route, Turn } from './routeLinks'
import { keyOfEnd } from './selectLinks'

/** Of a route: a number for each of its corridors and turns; stretches with the same number are one line. `hub` is the end it shares. */
export type Strands = { readonly corridors: readonly number[]; readonly turns: readonly number[]; readonly hub?: 0 | 1 }

/** A link that shares both of its ends with others goes along with the greater company. */
export function bundleLinks(routes: readonly Route[]): Strands[] {
  const companies = countCompanies(routes)
  const numbers = new Map<string, number>()
  let count = 0
  const number = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, count)
    return count++
  }
  return routes.map((route) => {
    const [first, second] = [0, 1].map((which) => companies.get(keyOf(route, which === 0 ? 0 : 1)) ?? 0)
    if (Math.max(first ?? 0, second ?? 0) < 2)
      return { corridors: route.corridors.map(() => count++), turns: route.turns.map(() => count++) }
    const hub = (second ?? 0) > (first ?? 0) ? 1 : 0
    const strands = follow(hub === 0 ? route : reverse(route), keyOf(route, hub), number)
    return hub === 0 ? { ...strands, hub } : { corridors: strands.corridors.toReversed(), turns: strands.turns.toReversed(), hub }
  })
}

function countCompanies(routes: readonly Route[]): Map<string, number> {
  const companies = new Map<string, number>()
  for (const route of routes) {
    for (const which of [0, 1] as const) {
      const key = keyOf(route, which)
      companies.set(key, (companies.get(key) ?? 0) + 1)
    }
  }
  return companies
}

type Way = Pick<Route, 'corridors' | 'turns'>

function reverse({ corridors, turns }: Way): Way {
  return { corridors: corridors.toReversed(), turns: turns.toReversed() }
}

// The number of a stretch is made from that of the stretch before it: equal numbers mean equal ways up to here.
function follow({ corridors, turns }: Way, start: string, number: (key: string) => number): { corridors: number[]; turns: number[] } {
  const strands = { corridors: [] as number[], turns: [] as number[] }
  let before = start
  for (const [at, corridor] of corridors.entries()) {
    const along = number(`${before} ${corridor}`)
    strands.corridors.push(along)
    const turn = turns[at]
    if (turn === undefined) break
    const across = number(`${along} ${keyOfTurn(turn)}`)
    strands.turns.push(across)
    before = String(across)
  }
  return strands
}

function keyOfTurn(turn: Turn): string {
  return turn.kind === 'gutter' ? `gutter ${turn.gutter}` : `gap ${turn.row} ${turn.from} ${turn.to}`
}

function keyOf({ link, sides }: Route, which: 0 | 1): string {
  return `${which} ${link.look} ${sides[which]} ${keyOfEnd(which === 0 ? link.from : link.to)}`
}
