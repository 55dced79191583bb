// Composition → the headers: stages as chevrons, rows with name and count, group bands, the corner.

import type { Box, GroupBand, Point, Track } from '../layout/layout'
import { headerReach as reach } from '../layout/metrics'
import { measureText } from '../layout/measureText'
import { wrapText } from '../layout/wrapText'
import { legendWords } from '../words/legend'
import { spokenWords } from '../words/spoken'
import type { Composition } from './composition'
import { gapEdge, gapsOfTrack } from './headerGaps'
import { focusFact, focusRim } from './focusRim'
import { noteSize, textOf, writeHeader, type HeaderKind, type HeaderText, type HeaderTone } from './headerText'
import { drawPath, fillBox, write } from './marks'
import { polygon, polyline } from './pathData'
import type { Item, Mark } from './scene'

export function composeColumns(composition: Composition): readonly Item[] {
  const { layout, theme, chain, view } = composition
  const ordered = chain.dimensions.find((dimension) => dimension.id === view.columns)?.ordered ?? false
  const groups = layout.groups.filter((group) => group.axis === 'column').map((group) => groupItem(composition, group))
  const places = layout.columns.map((track, index) => {
    const pointed = ordered && track.kind !== 'unnamed'
    const indent = index > 0 ? reach + (pointed ? 0 : 2) : 0
    return {
      track,
      pointed,
      text: textOf(composition, track, { kind: 'column', x: track.header.x + indent + layout.metrics.headerPadding }),
    }
  })
  // Names begin at one height, so that the fullest header has as much room above its text as below.
  const spare = Math.min(...places.map(({ track, text }) => track.header.height - 2 * layout.metrics.headerTop - text.height))
  const columns = places.map(({ track, pointed, text }, index) => {
    const paint = pointed ? { fill: theme.header.fill, stroke: theme.header.stroke } : { fill: theme.side.group, stroke: theme.side.group }
    const tone = pointed ? theme.header : { ink: theme.side.groupInk, muted: theme.muted }
    return headerItem(composition, track, {
      kind: 'column',
      ground: [drawPath(polygon(columnShape(track.header, { first: index === 0, pointed })), { ...paint, strokeWidth: 1 })],
      text: { ...text, y: text.y + Math.max(0, spare / 2) },
      tone,
    })
  })
  return [...groups, ...columns]
}

export function composeRows(composition: Composition): readonly Item[] {
  const { layout, theme } = composition
  const groups = layout.groups.filter((group) => group.axis === 'row').map((group) => groupItem(composition, group))
  const rows = layout.rows.map((track) =>
    headerItem(composition, track, {
      kind: 'row',
      ground: [fillBox(track.header, theme.side.fill), fillBox({ ...track.header, height: 1 }, theme.rule)],
      text: textOf(composition, track, { kind: 'row', x: track.header.x + layout.metrics.headerPadding }),
      tone: theme,
    }),
  )
  return [...groups, ...rows]
}

const axisFont = { size: 12, weight: 400 } as const
const axisLine = 14

/** What the axes are, each with an arrow along it: the one thing a first visitor has to know. */
export function composeCorner({ layout, theme, language }: Composition): readonly Item[] {
  const { corner, columnName, rowName, metrics } = layout
  const left = corner.x + metrics.headerPadding
  const right = corner.x + corner.width - metrics.headerPadding
  const base = corner.y + corner.height - 10
  const paint = { stroke: theme.muted, strokeWidth: 1.2 }
  const count = legendWords[language].count
  const room = right - left - 16
  // Each has half of the height; a name beyond that is whole in what is spoken, and wherever the axis is chosen.
  const most = Math.max(1, Math.floor((corner.height / 2 - 8) / axisLine))
  const acrossName = linesOfAxis(columnName, room, most)
  const downName = linesOfAxis(rowName, room - measureText(count, { size: noteSize, weight: 400 }) - 8, most)
  return [
    {
      kind: 'corner',
      id: 'corner',
      key: 'corner',
      box: corner,
      label: `${rowName} × ${columnName}`,
      facts: {},
      related: [],
      faded: false,
      marks: [
        fillBox(corner, theme.background),
        ...acrossName.map((line, at) =>
          write(line, { x: right - 16, y: corner.y + 18 + at * axisLine, size: axisFont.size, fill: theme.muted, anchor: 'end' }),
        ),
        drawPath(arrow([right - 10, corner.y + 14], [right, corner.y + 14]), paint),
        ...downName.map((line, at) =>
          write(line, { x: left + 16, y: base - (downName.length - 1 - at) * axisLine, size: axisFont.size, fill: theme.muted }),
        ),
        drawPath(arrow([left + 4, base - 9], [left + 4, base + 1]), paint),
        write(count, { x: right, y: base, size: noteSize, fill: theme.muted, anchor: 'end' }),
      ],
    },
  ]
}

function linesOfAxis(name: string, width: number, most: number): readonly string[] {
  const lines = wrapText(name, width - measureText('…', axisFont), axisFont)
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`]
}

function arrow(from: Point, to: Point): string {
  const along = to[0] === from[0] ? 'down' : 'right'
  const wings: readonly [Point, Point] =
    along === 'right'
      ? [
          [to[0] - 3.5, to[1] - 3.5],
          [to[0] - 3.5, to[1] + 3.5],
        ]
      : [
          [to[0] - 3.5, to[1] - 3.5],
          [to[0] + 3.5, to[1] - 3.5],
        ]
  return polyline([from, to]) + polyline([wings[0], to, wings[1]])
}

function groupItem({ theme, language, layout }: Composition, group: GroupBand): Item {
  const { headerSize, headerLineHeight, headerPadding } = layout.metrics
  // A band begins where its first column does.
  const indent = group.axis === 'column' && group.box.x > layout.corner.width ? reach + 2 : 0
  const box = { ...group.box, x: group.box.x + indent, width: group.box.width - indent }
  const top = box.y + (box.height - group.lines.length * headerLineHeight) / 2
  return {
    kind: 'group',
    id: group.id,
    key: `group:${group.axis}:${group.id}`,
    box,
    label: spokenWords[language].group(group.name, group.tracks.length, group.axis),
    facts: { axis: group.axis },
    related: [],
    faded: false,
    marks: [
      fillBox(box, theme.side.group),
      ...group.lines.map((line, index) =>
        write(line, {
          x: box.x + headerPadding,
          y: top + index * headerLineHeight + headerLineHeight * 0.5 + headerSize * 0.33,
          size: headerSize - 1,
          weight: 600,
          fill: theme.side.groupInk,
        }),
      ),
    ],
  }
}

type HeaderParts = {
  readonly kind: HeaderKind
  readonly ground: readonly Mark[]
  readonly text: HeaderText
  readonly tone: HeaderTone
}

function headerItem(composition: Composition, track: Track, { kind, ground, text, tone }: HeaderParts): Item {
  const { language, layout, theme, view } = composition
  const gaps = gapsOfTrack(composition, track, kind)
  const focused = gaps.some((gap) => view.focus.includes(gap))
  const dimension = kind === 'row' ? layout.rowName : layout.columnName
  return {
    kind,
    id: track.id,
    key: `${kind}:${track.id}`,
    box: track.header,
    // The name of what has no value says the dimension itself.
    label: spokenWords[language].header({
      name: track.kind === 'unnamed' ? track.name : `${dimension}: ${track.name}`,
      count: text.count,
      coverage: text.coverage,
    }),
    facts: focusFact(focused),
    related: gaps,
    faded: false,
    marks: [
      ...ground,
      ...(gaps.length === 0 ? [] : gapEdge(theme, track.header, kind)),
      ...writeHeader(composition, track, { text, tone }),
      ...(focused ? [focusRim(theme, track.header)] : []),
    ],
  }
}

function columnShape({ x, y, width, height }: Box, { first, pointed }: { first: boolean; pointed: boolean }): readonly Point[] {
  const left = x + (first ? 0 : 2)
  const right = x + width - 2
  const bottom = y + height
  if (!pointed) return polygonOf({ x: left + (first ? 0 : reach), y, width: right - left - (first ? 0 : reach), height })
  const middle = y + height / 2
  const outline: Point[] = [
    [left, y],
    [right, y],
    [right + reach, middle],
    [right, bottom],
    [left, bottom],
  ]
  return first ? outline : [...outline, [left + reach, middle]]
}

function polygonOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
}
