// Layout + the height of a page → the stretches that the map is cut into, from top to bottom.

import type { Layout } from '../layout/layout'
import type { Stretch } from './cutRows'

/** A height where a page may end, and where the next one then begins. */
type Cut = { readonly y: number; readonly next: number; readonly kind: 'row' | 'bar' | 'between' }

/** Less filled than this, a page rather ends inside a row than before it. */
const wellFilled = 0.6

/**
 * Pages end between two rows where that fills them well, else between bars, else in the middle of bars that stand beside each other:
 * these then begin the next page, so that none is cut. `height` is the room for the map with its column headers, px.
 */
export function divideHeight(layout: Layout, height: number): readonly Stretch[] {
  const head = layout.corner.y + layout.corner.height
  const cuts = findCuts(layout)
  const stretches: Stretch[] = []
  let top = head
  let after = head
  for (;;) {
    const most = top + height - head - (top > head ? repeatedGroup(layout) : 0)
    const cut = layout.height <= most ? undefined : chooseCut(cuts, { top, most, foot: layout.metrics.foot })
    stretches.push({ top, bottom: cut?.y ?? layout.height, after })
    if (cut === undefined) return stretches
    top = cut.next
    after = cut.y
  }
}

// The heading of a group that goes on is repeated at the top of the page.
function repeatedGroup({ groups }: Layout): number {
  return Math.max(0, ...groups.filter(({ axis }) => axis === 'row').map(({ box }) => box.height))
}

type Reach = { readonly top: number; readonly most: number; readonly foot: number }

function chooseCut(cuts: readonly Cut[], { top, most, foot }: Reach): Cut | undefined {
  const onward = cuts.filter((cut) => cut.next > top)
  const row = onward.findLast((cut) => cut.kind === 'row' && cut.y <= most)
  if (row !== undefined && row.y - top >= (most - top) * wellFilled) return row
  const withFoot = most - foot
  const between = onward.findLast((cut) => cut.kind === 'between' && cut.y <= withFoot)
  if (between !== undefined && between.y - top >= (most - top) * wellFilled) return between
  const bar = onward.findLast((cut) => cut.y <= (cut.kind === 'row' ? most : withFoot))
  // A bar that is higher than a page runs over rather than being left out.
  return bar ?? onward[0]
}

function findCuts(layout: Layout): readonly Cut[] {
  const starts = [...layout.rows.map(({ band }) => band.y), ...layout.groups.filter(({ axis }) => axis === 'row').map(({ box }) => box.y)]
  const boxes = layout.bars.map(({ box }) => box).sort((a, b) => a.y - b.y)
  const rows = layout.rows.slice(0, -1).map(({ band }): Cut => {
    const y = band.y + band.height
    // The space between rows is skipped unless links run in it.
    return { y, next: layout.links.length > 0 ? y : Math.min(...starts.filter((start) => start >= y)), kind: 'row' }
  })
  const ends = [...new Set(boxes.map(({ y, height }) => y + height))]
  const bars = ends.map((y): Cut => {
    const crossing = boxes.find((box) => box.y < y && box.y + box.height > y)
    return crossing === undefined ? { y, next: y, kind: 'between' } : { y, next: crossing.y, kind: 'bar' }
  })
  return [...rows, ...bars].sort((a, b) => a.y - b.y)
}
