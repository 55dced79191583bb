// Routes → which stretches of which links are drawn as one: links of one kind that leave from, or arrive at, the same end run together until their ways part.

import type { Route, Turn } from './routeLinks'
import { keyOfEnd } from './selectLinks'

/** Of a route: a number for each of its corridors and turns; stretches with the same number are one line. `hub` is the end it shares. */
export type Strands = { readonly corridors: readonly number[]; readonly turns: readonly number[]; readonly hub?: 0 | 1 }

/** A link that shares both of its ends with others goes along with the greater company. */
export function bundleLinks(routes: readonly Route[]): Strands[] {
  const keys = routes.map((route): [string, string] => [keyOf(route, 0), keyOf(route, 1)])
  const companies = countCompanies(keys)
  const numbers = new Map<string, number>()
  let count = 0
  const number = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, count)
    return count++
  }
  return routes.map((route, position) => {
    const [start, end] = keys[position] ?? ['', '']
    const [first, second] = [companies.get(start) ?? 0, companies.get(end) ?? 0]
    if (Math.max(first, second) < 2) return { corridors: route.corridors.map(() => count++), turns: route.turns.map(() => count++) }
    if (second <= first) return { ...follow(route, start, number), hub: 0 }
    const { corridors, turns } = follow(reverse(route), end, number)
    return { corridors: corridors.toReversed(), turns: turns.toReversed(), hub: 1 }
  })
}

function countCompanies(keys: readonly (readonly string[])[]): Map<string, number> {
  const companies = new Map<string, number>()
  for (const pair of keys) for (const key of pair) companies.set(key, (companies.get(key) ?? 0) + 1)
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
