// A drawn link whose ends are bars → a connector glued to both.

import type { Box } from '../layout/layout'
import type { Item } from '../scene/scene'
import { lineOf, type Ids } from './drawnShape'
import { cornersOf, readPath } from './readPath'
import { distanceTo, routeConnector } from './routeConnector'
import type { Connector, Line } from './shape'

/** A bar's shape on the slide; an intervention has one for each row it stands in. */
export type Anchor = { readonly intervention: string; readonly box: Box; readonly id: number }

/** px between the end of a drawn line and a bar, within which it is taken to end there: a line stops short to leave room for its head. */
const reach = 20

/** Undefined where an end is no bar, or the line is no plain route: the link is then drawn as it stands. */
export function linkPart(item: Item, { ids, bars }: { ids: Ids; bars: readonly Anchor[] }): Connector | undefined {
  const lines = item.marks.flatMap((mark) => (mark.kind === 'path' && mark.paint.fill === undefined ? [mark] : []))
  // A casing lies under the line, along the same way; a head may be a line as well.
  const drawn = lines.findLast(({ d }) => d === lines[0]?.d)
  const line = drawn === undefined ? undefined : lineOf(drawn.paint)
  const corners = drawn === undefined ? undefined : cornersOf(readPath(drawn.d))
  const [start, end] = [corners?.[0], corners?.at(-1)]
  if (line === undefined || corners === undefined || start === undefined || end === undefined) return undefined
  const from = nearest(bars, { intervention: item.facts['from'], point: start })
  const to = nearest(bars, { intervention: item.facts['to'], point: end })
  if (from === undefined || to === undefined) return undefined
  return {
    kind: 'connector',
    id: ids.next++,
    name: item.label,
    description: item.label,
    line: { ...line, head: heads[item.facts['relation'] ?? ''] ?? 'triangle' },
    ...routeConnector(corners, from, to),
  }
}

/** What the office programs have for the heads of the map, by kind of link. */
const heads: Readonly<Record<string, NonNullable<Line['head']>>> = {
  refers: 'triangle',
  'steps-up': 'stealth',
  follows: 'arrow',
  trains: 'oval',
  'part-of': 'diamond',
}

type Wanted = { readonly intervention: string | undefined; readonly point: readonly [number, number] }

function nearest(bars: readonly Anchor[], { intervention, point }: Wanted): Anchor | undefined {
  const near = bars.filter((bar) => bar.intervention === intervention && distanceTo(bar.box, point) <= reach)
  return near.sort((a, b) => distanceTo(a.box, point) - distanceTo(b.box, point))[0]
}
