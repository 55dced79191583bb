// Cell at overview → its number and a mosaic: a tile for each intervention in its colour and shape, or a strip in proportion when they are too many.

import type { CellState } from '../analysis/findings'
import { indexChain } from '../chain/indexChain'
import type { Box, CellBox } from '../layout/layout'
import { measureText } from '../layout/measureText'
import { codeShape } from './barMarks'
import { codesOf, type Code } from './colourCode'
import type { Composition } from './composition'
import { drawPath, fillBox, write } from './marks'
import { rectangle } from './pathData'
import type { Mark } from './scene'
import type { Theme } from './theme'

const tile = 10
const gap = 2
const numeralSize = 14

export function composeMosaic(composition: Composition, cell: CellBox, { room, state }: { room: Box; state: CellState }): readonly Mark[] {
  const { theme } = composition
  const text = String(cell.interventions.length)
  const numeralWidth = Math.max(18, measureText(text, { size: numeralSize, weight: 600 }) + 8)
  const numeral = write(text, { x: room.x, y: room.y + room.height / 2 + 5, size: numeralSize, weight: 600, fill: theme.ink })
  const body = { ...room, x: room.x + numeralWidth, width: room.width - numeralWidth }
  const { marks, width } = tiles(composition, codesInOrder(composition, cell), body)
  const ground: Mark[] =
    state === 'covered' || state === 'not-judged'
      ? []
      : [fillBox({ x: room.x - 4, y: room.y + 2, width: numeralWidth + width + 8, height: room.height - 4 }, theme.states[state].ground)]
  return [...ground, numeral, ...marks]
}

type Drawn = { readonly marks: readonly Mark[]; readonly width: number }

function tiles({ theme }: Composition, codes: readonly Code[], room: Box): Drawn {
  const perLine = Math.floor((room.width + gap) / (tile + gap))
  const lines = Math.floor((room.height - 4 + gap) / (tile + gap))
  if (perLine < 1) return { marks: [], width: 0 }
  if (codes.length > perLine * lines) return strip(theme, codes, room)
  const used = Math.ceil(codes.length / perLine)
  const top = room.y + (room.height - used * (tile + gap) + gap) / 2
  const placed = codes.map((code, index) => ({
    code,
    x: room.x + (index % perLine) * (tile + gap),
    y: top + Math.floor(index / perLine) * (tile + gap),
  }))
  return { marks: paintTiles(theme, placed), width: Math.min(codes.length, perLine) * (tile + gap) - gap }
}

type Placed = { readonly code: Code; readonly x: number; readonly y: number }

// One path for each colour and one for all shapes: a tenth of the elements that single tiles would take.
function paintTiles(theme: Theme, placed: readonly Placed[]): readonly Mark[] {
  const byColour = new Map<string, string>()
  let hollow = ''
  let shapes = ''
  for (const { code, x, y } of placed) {
    if (code.shape < 0) hollow += rectangle({ x: x + 0.5, y: y + 0.5, width: tile - 1, height: tile - 1 })
    else {
      byColour.set(code.colour, (byColour.get(code.colour) ?? '') + rectangle({ x, y, width: tile, height: tile }))
      shapes += codeShape(code, { x: x + tile / 2, y: y + tile / 2, radius: 3 })
    }
  }
  return [
    ...[...byColour].map(([fill, d]) => drawPath(d, { fill })),
    ...(hollow === '' ? [] : [drawPath(hollow, hollowPaint(theme))]),
    ...(shapes === '' ? [] : [drawPath(shapes, { fill: theme.onColour })]),
  ]
}

function hollowPaint(theme: Theme): { fill: string; stroke: string; strokeWidth: number } {
  return { fill: theme.bar.fill, stroke: theme.bar.outline, strokeWidth: 1 }
}

/** A strip in proportion; each part that has room for it bears its shape. */
function strip(theme: Theme, codes: readonly Code[], room: Box): Drawn {
  const runs = new Map<Code, number>()
  for (const code of codes) runs.set(code, (runs.get(code) ?? 0) + 1)
  const y = room.y + (room.height - tile) / 2
  let x = room.x
  const marks = [...runs].flatMap(([code, count]): readonly Mark[] => {
    const width = (room.width * count) / codes.length
    const body = { x, y, width: Math.max(0.5, width - 1), height: tile }
    const middle = { x: x + width / 2, y: y + tile / 2, radius: 3 }
    x += width
    if (code.shape < 0) {
      const inner = { x: body.x + 0.5, y: y + 0.5, width: Math.max(0.5, body.width - 1), height: tile - 1 }
      return [drawPath(rectangle(inner), hollowPaint(theme))]
    }
    return [fillBox(body, code.colour), ...(width < tile ? [] : [drawPath(codeShape(code, middle), { fill: theme.onColour })])]
  })
  return { marks, width: room.width }
}

// An intervention with several values counts once, under the first.
function codesInOrder({ chain, colours }: Composition, cell: CellBox): readonly Code[] {
  const { interventions } = indexChain(chain)
  const rank = new Map([...colours.codes.values(), colours.none].map((code, at) => [code, at]))
  return cell.interventions
    .flatMap((id) => {
      const intervention = interventions.get(id)
      return intervention === undefined ? [] : codesOf(colours, intervention).slice(0, 1)
    })
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
}
