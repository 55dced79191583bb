// Cell at overview → its count and a mosaic: a tile for each intervention in its colour and shape, or strips in proportion when they are too many.

import { cellKey } from '../analysis/findings'
import { indexChain } from '../chain/indexChain'
import type { Box, CellBox } from '../layout/layout'
import { measureText } from '../layout/measureText'
import { codeShape } from './barMarks'
import { codesOf, type Code } from './colourCode'
import type { Composition } from './composition'
import { drawPath, fillBox, write } from './marks'
import { rectangle } from './pathData'
import type { Mark } from './scene'

const tile = 10
const gap = 2
const inset = 12

export function composeMosaic(composition: Composition, cell: CellBox): readonly Mark[] {
  const count = cell.interventions.length
  if (count === 0) return []
  const { theme, layout } = composition
  const text = String(count)
  const middle = cell.box.y + (cell.box.height - layout.metrics.foot) / 2
  const numeral = write(text, { x: cell.box.x + inset, y: middle + 7, size: 20, weight: 600, fill: theme.ink })
  const left = cell.box.x + inset + measureText(text, { size: 20, weight: 600 }) + 10
  const room = {
    x: left,
    y: cell.box.y + 6,
    width: cell.box.x + cell.box.width - inset - left,
    height: cell.box.height - layout.metrics.foot - 12,
  }
  return [...plate(composition, cell, room), numeral, ...tiles(composition, cell, room)]
}

// A calm ground under number and tiles, where a pattern would run through them.
function plate({ theme, findings, judged }: Composition, { row, column, box, interventions }: CellBox, room: Box): readonly Mark[] {
  const state = judged ? (findings.cells.get(cellKey(row, column))?.state ?? 'not-judged') : 'not-judged'
  if (state === 'covered' || state === 'not-judged') return []
  const used = Math.min(room.width, interventions.length * (tile + gap) - gap)
  return [
    fillBox({ x: box.x + inset - 4, y: room.y, width: room.x - box.x - inset + used + 8, height: room.height }, theme.states[state].ground),
  ]
}

function tiles(composition: Composition, cell: CellBox, room: Box): readonly Mark[] {
  const { theme } = composition
  const ordered = codesInOrder(composition, cell)
  const perLine = Math.max(1, Math.floor((room.width + gap) / (tile + gap)))
  const lines = Math.max(1, Math.floor((room.height + gap) / (tile + gap)))
  if (ordered.length > perLine * lines) return strip(composition, ordered, room)
  const used = Math.ceil(ordered.length / perLine)
  const top = room.y + (room.height - used * (tile + gap) + gap) / 2
  const placed = ordered.map((code, index) => ({
    code,
    x: room.x + (index % perLine) * (tile + gap),
    y: top + Math.floor(index / perLine) * (tile + gap),
  }))
  // One path for each colour and one for all shapes: a tenth of the elements that single tiles would take.
  const byColour = new Map<string, string>()
  for (const { code, x, y } of placed.filter(({ code }) => code.shape >= 0)) {
    byColour.set(code.colour, (byColour.get(code.colour) ?? '') + rectangle({ x, y, width: tile, height: tile }))
  }
  const hollow = placed
    .filter(({ code }) => code.shape < 0)
    .map(({ x, y }) => rectangle({ x: x + 0.5, y: y + 0.5, width: tile - 1, height: tile - 1 }))
    .join('')
  const shapes = placed
    .filter(({ code }) => code.shape >= 0)
    .map(({ code, x, y }) => codeShape(code, { x: x + tile / 2, y: y + tile / 2, radius: 3 }))
    .join('')
  const grounds = [...byColour].map(([fill, d]) => drawPath(d, { fill }))
  return [
    ...grounds,
    ...(hollow === '' ? [] : [drawPath(hollow, { fill: theme.bar.fill, stroke: theme.bar.outline, strokeWidth: 1 })]),
    ...(shapes === '' ? [] : [drawPath(shapes, { fill: theme.onColour })]),
  ]
}

/** A strip in proportion; each part that has room for it bears its shape. */
function strip({ theme }: Composition, ordered: readonly Code[], room: Box): readonly Mark[] {
  const runs: { code: Code; count: number }[] = []
  for (const code of ordered) {
    const last = runs.at(-1)
    if (last?.code === code) last.count += 1
    else runs.push({ code, count: 1 })
  }
  const height = 14
  const y = room.y + (room.height - height) / 2
  let x = room.x
  return runs.flatMap(({ code, count }) => {
    const width = (room.width * count) / ordered.length
    const body = { x, y, width: Math.max(0.5, width - 1), height }
    const part: Mark =
      code.shape < 0
        ? drawPath(rectangle({ ...body, x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 2), height: height - 1 }), {
            fill: theme.bar.fill,
            stroke: theme.bar.outline,
            strokeWidth: 1,
          })
        : fillBox(body, code.colour)
    const shape =
      width < tile || code.shape < 0
        ? []
        : [drawPath(codeShape(code, { x: x + width / 2, y: y + height / 2, radius: 3.5 }), { fill: theme.onColour })]
    x += width
    return [part, ...shape]
  })
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
