// Kind and status of a link → its stroke and its head: each kind has its own, and a link that isn't there yet is broken up.

import type { Link, LinkKind } from '../chain/chain'
import type { Point } from '../layout/layout'
import { disc, polygon, polyline, towards } from './pathData'
import type { Paint } from './scene'

type HeadShape = 'triangle' | 'double' | 'hollow' | 'open' | 'disc' | 'diamond'

type Look = { readonly width: number; readonly dash?: readonly number[]; readonly head: HeadShape }

const thin = 1.2
const thick = 2.2
const longDash = [16, 3]

/** Steps from one level of care to another are the heaviest. */
const looks: Readonly<Record<LinkKind, Look>> = {
  refers: { width: thin, head: 'triangle' },
  'steps-up': { width: thick, head: 'double' },
  'steps-down': { width: thick, dash: longDash, head: 'hollow' },
  follows: { width: thin, dash: longDash, head: 'open' },
  trains: { width: 1.4, dash: [1.5, 3], head: 'disc' },
  'part-of': { width: thin, dash: [10, 3, 1.5, 3], head: 'diamond' },
}

export function strokeOf({ kind, status }: Pick<Link, 'kind' | 'status'>, colour: string): Paint {
  const { width, dash: own } = looks[kind]
  const dash = status === 'existing' ? own : status === 'possible' ? [5, 4] : [1.5, 3.5]
  return { stroke: colour, strokeWidth: width, ...(dash === undefined ? {} : { dash }) }
}

type Head = {
  readonly d: string
  readonly paint: Paint
  /** px before the end at which the line stops. */
  readonly room: number
}

/** `ground` fills a head that is hollow. */
export function headOf(
  kind: LinkKind,
  [end, before]: readonly [Point, Point],
  { colour, ground }: { colour: string; ground: string },
): Head {
  switch (looks[kind].head) {
    case 'triangle':
      return { d: polygon(triangle(end, before, 7)), paint: { fill: colour }, room: 5 }
    case 'double':
      return {
        d: polygon(triangle(end, before, 6.5)) + polygon(triangle(towards(end, before, 5), before, 6.5)),
        paint: { fill: colour },
        room: 10,
      }
    case 'hollow':
      return {
        d: polygon(triangle(towards(end, before, 1), before, 8)),
        paint: { fill: ground, stroke: colour, strokeWidth: 1.4 },
        room: 9,
      }
    case 'open': {
      const [tip, left, right] = triangle(end, before, 7)
      return { d: polyline([left, tip, right]), paint: { stroke: colour, strokeWidth: 1.6 }, room: 1 }
    }
    case 'disc': {
      const [x, y] = towards(end, before, 3.5)
      return { d: disc({ x, y, radius: 3 }), paint: { fill: colour }, room: 6 }
    }
    case 'diamond': {
      const [, left, right] = triangle(end, before, 5)
      return { d: polygon([end, left, towards(end, before, 10), right]), paint: { fill: colour }, room: 9 }
    }
  }
}

/** Tip, and the two corners of a base as wide as the triangle is long. */
function triangle(end: Point, before: Point, length: number): readonly [Point, Point, Point] {
  const base = towards(end, before, length)
  const nx = (end[1] - base[1]) / 2
  const ny = (base[0] - end[0]) / 2
  return [end, [base[0] + nx, base[1] + ny], [base[0] - nx, base[1] - ny]]
}
