// Cell at overview → its number and a mosaic: a tile for each intervention in its colour and shape, or a strip in proportion when they are too many.

import { sum } from 'd3'
import type { CellState } from '../analysis/findings'
import { indexChain } from '../chain/indexChain'
import type { Box, CellBox } from '../layout/layout'
import { measureText } from '../layout/measureText'
import { codeShape } from './barMarks'
import { codesOf, type Code } from './colourCode'
import { fadesAsAbsent, type Composition } from './composition'
import { tally } from './countIn'
import { drawPath, fillBox, write } from './marks'
import { rectangle } from './pathData'
import type { Mark } from './scene'
import type { Theme } from './theme'

const tile = 10
const space = 2
const numeralSize = 14

export function composeMosaic(composition: Composition, cell: CellBox, { room, state }: { room: Box; state: CellState }): readonly Mark[] {
  const { theme, uncounted } = composition
  const inside = sortOut(composition, cell)
  const text = String(inside.plain.filter((id) => !uncounted.has(id)).length)
  const numeralWidth = Math.max(18, measureText(text, { size: numeralSize, weight: 600 }) + 8)
  const numeral = write(text, { x: room.x, y: room.y + room.height / 2 + 5, size: numeralSize, weight: 600, fill: theme.ink })
  const body = { ...room, x: room.x + numeralWidth, width: room.width - numeralWidth }
  const { marks, width } = tiles(composition, runsInOrder(composition, inside), body)
  const ground: Mark[] =
    state === 'covered' || state === 'not-judged'
      ? []
      : [fillBox({ x: room.x - 4, y: room.y + 2, width: numeralWidth + width + 8, height: room.height - 4 }, theme.states[state].ground)]
  return [...ground, numeral, ...marks]
}

type Drawn = { readonly marks: readonly Mark[]; readonly width: number }

/** As it is; outside the filter, or not to be had; or left out by a what-if. */
type Presence = 'plain' | 'faded' | 'left-out'

/** What a tile shows: the code of an intervention's first value, in full colour or faded. */
type Tile = { readonly code: Code; readonly colour: string; readonly presence: Presence }

/** As many tiles of one kind. */
type Run = Tile & { readonly count: number }

function tiles({ theme }: Composition, runs: readonly Run[], room: Box): Drawn {
  const perLine = Math.floor((room.width + space) / (tile + space))
  const lines = Math.floor((room.height - 4 + space) / (tile + space))
  if (perLine < 1) return { marks: [], width: 0 }
  if (sum(runs, ({ count }) => count) > perLine * lines) return strip(theme, runs, room)
  const all = runs.flatMap((run) => Array<Tile>(run.count).fill(run))
  const used = Math.ceil(all.length / perLine)
  const top = room.y + (room.height - used * (tile + space) + space) / 2
  const placed = all.map((one, index) => ({
    ...one,
    x: room.x + (index % perLine) * (tile + space),
    y: top + Math.floor(index / perLine) * (tile + space),
  }))
  return { marks: paintTiles(theme, placed), width: Math.min(all.length, perLine) * (tile + space) - space }
}

type Placed = Tile & { readonly x: number; readonly y: number }

// One path for each colour and one for all shapes: a tenth of the elements that single tiles would take.
function paintTiles(theme: Theme, placed: readonly Placed[]): readonly Mark[] {
  const filled = new Map<string, string>()
  const hollow = new Map<string, string>()
  let shapes = ''
  let struck = ''
  for (const { code, colour, presence, x, y } of placed) {
    const middle = { x: x + tile / 2, y: y + tile / 2 }
    // What doesn't count is no tile: its bare shape, so that it is told apart in grey print too.
    const isBare = presence !== 'plain'
    if (presence === 'left-out') struck += `M${x} ${middle.y}L${x + tile} ${middle.y}`
    if (isBare && code.shape < 0) add(hollow, colour, rectangle({ x: middle.x - 2.5, y: middle.y - 2.5, width: 5, height: 5 }))
    else if (isBare) add(filled, colour, codeShape(code, { ...middle, radius: 3.5 }))
    else if (code.shape < 0) {
      add(hollow, colour, rectangle({ x: x + 0.5, y: y + 0.5, width: tile - 1, height: tile - 1 }))
    } else {
      add(filled, colour, rectangle({ x, y, width: tile, height: tile }))
      shapes += codeShape(code, { ...middle, radius: 3 })
    }
  }
  return [
    ...Array.from(filled, ([fill, d]) => drawPath(d, { fill })),
    ...Array.from(hollow, ([stroke, d]) => drawPath(d, { fill: theme.bar.fill, stroke, strokeWidth: 1 })),
    ...(shapes === '' ? [] : [drawPath(shapes, { fill: theme.onColour })]),
    ...(struck === '' ? [] : [drawPath(struck, { stroke: theme.faded.ink, strokeWidth: 1 })]),
  ]
}

function add(paths: Map<string, string>, colour: string, d: string): void {
  paths.set(colour, (paths.get(colour) ?? '') + d)
}

/** A strip in proportion; each part that has room for it bears its shape. */
function strip(theme: Theme, runs: readonly Run[], room: Box): Drawn {
  const all = sum(runs, ({ count }) => count)
  const y = room.y + (room.height - tile) / 2
  let x = room.x
  const marks = runs.flatMap(({ code, colour, count, presence }): readonly Mark[] => {
    const width = (room.width * count) / all
    const body = { x, y, width: Math.max(0.5, width - 1), height: tile }
    const middle = { x: x + width / 2, y: y + tile / 2, radius: 3 }
    x += width
    // Lower, so that it is told apart in grey print too.
    if (presence === 'faded') return [fillBox({ ...body, y: y + tile / 2 - 2, height: 4 }, colour)]
    if (presence === 'left-out') return [fillBox({ ...body, y: y + tile / 2 - 0.5, height: 1 }, colour)]
    if (code.shape < 0) {
      const inner = { x: body.x + 0.5, y: y + 0.5, width: Math.max(0.5, body.width - 1), height: tile - 1 }
      return [drawPath(rectangle(inner), { fill: theme.bar.fill, stroke: colour, strokeWidth: 1 })]
    }
    return [fillBox(body, colour), ...(width < tile ? [] : [drawPath(codeShape(code, middle), { fill: theme.onColour })])]
  })
  return { marks, width: room.width }
}

type Inside = Readonly<Record<Presence, readonly string[]>>

function sortOut(composition: Composition, cell: CellBox): Inside {
  const { leftOut, view } = composition
  const hidden = new Set(cell.hidden)
  const inside: Record<Presence, string[]> = { plain: [], faded: [], 'left-out': [] }
  for (const id of cell.interventions) {
    const isHidden = hidden.has(id)
    if (isHidden && view.hide) continue
    inside[leftOut.has(id) ? 'left-out' : isHidden || fadesAsAbsent(composition, id) ? 'faded' : 'plain'].push(id)
  }
  return inside
}

// An intervention with several values counts once, under the first. What the filter leaves out comes last.
function runsInOrder({ chain, colours, theme }: Composition, inside: Inside): readonly Run[] {
  const { interventions } = indexChain(chain)
  return (['plain', 'faded', 'left-out'] as const).flatMap((presence) => {
    const drawn = inside[presence].flatMap((id) => interventions.get(id) ?? [])
    const counts = tally(drawn.flatMap((intervention) => codesOf(colours, intervention)[0] ?? []))
    return [...colours.codes.values(), colours.none].flatMap((code) => {
      const count = counts.get(code)
      return count === undefined ? [] : [{ code, colour: presence === 'plain' ? code.colour : theme.faded.mark, presence, count }]
    })
  })
}
