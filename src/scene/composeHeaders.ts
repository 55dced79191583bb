// Composition → the headers: stages as chevrons, rows with name and count, group bands, the corner.

import type { Coverage } from '../analysis/findings'
import type { Box, Point, Track } from '../layout/layout'
import { legendWords } from '../words/legend'
import { spokenWords } from '../words/spoken'
import type { Composition } from './composition'
import { polygon } from './pathData'
import type { Item, Mark } from './scene'

/** px that a chevron's point reaches into its neighbour. */
const reach = 10
const small = 11

export function composeColumns(composition: Composition): readonly Item[] {
  const { layout, theme, chain, view } = composition
  const ordered = chain.dimensions.find((dimension) => dimension.id === view.columns)?.ordered ?? false
  return layout.columns.map((track, index) => {
    const { header } = track
    const pointed = ordered && track.kind === 'value'
    const shape = chevron(header, { first: index === 0, pointed })
    const x = header.x + (pointed && index > 0 ? reach : 0) + 14
    const note = coverageNote(composition, composition.findings.columns.get(track.id))
    return headerItem(composition, track, {
      kind: 'column',
      dimension: layout.columnName,
      note,
      marks: [
        {
          kind: 'path',
          d: polygon(shape),
          paint: pointed
            ? { fill: theme.header.fill, stroke: theme.header.stroke, strokeWidth: 1 }
            : { fill: theme.side.group, stroke: theme.rule, strokeWidth: 1 },
        },
        ...headerText(track, {
          x,
          ink: pointed ? theme.header.ink : theme.side.groupInk,
          muted: pointed ? theme.header.muted : theme.muted,
          lines: [legendWords[composition.language].interventions(track.count), note],
        }),
      ],
    })
  })
}

export function composeRows(composition: Composition): readonly Item[] {
  const { layout, theme, language } = composition
  const groups = layout.groups.filter((group) => group.axis === 'row').map((group) => groupItem(composition, group))
  const rows = layout.rows.map((track) => {
    const note = coverageNote(composition, composition.findings.rows.get(track.id))
    const { x, y, width } = track.header
    return headerItem(composition, track, {
      kind: 'row',
      dimension: layout.rowName,
      note,
      marks: [
        { kind: 'rect', ...track.header, paint: { fill: theme.side.fill } },
        { kind: 'rect', x, y, width, height: 1, paint: { fill: theme.rule } },
        ...headerText(track, {
          x: x + 12,
          ink: theme.ink,
          muted: theme.muted,
          lines: [legendWords[language].interventions(track.count), note],
        }),
      ],
    })
  })
  return [...groups, ...rows]
}

export function composeCorner({ layout, theme }: Composition): readonly Item[] {
  const { corner, columnName, rowName } = layout
  const base = corner.y + corner.height
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
        { kind: 'rect', ...corner, paint: { fill: theme.background } },
        text(columnName, { x: corner.x + corner.width - 12, y: corner.y + 18, fill: theme.muted, anchor: 'end' }),
        text(rowName, { x: corner.x + 12, y: base - 10, fill: theme.muted, anchor: 'start' }),
      ],
    },
  ]
}

function groupItem({ theme, language, layout }: Composition, group: Composition['layout']['groups'][number]): Item {
  const { box } = group
  const lineHeight = layout.metrics.lineHeight
  return {
    kind: 'group',
    id: group.id,
    key: `group:${group.axis}:${group.id}`,
    box,
    label: spokenWords[language].group(group.name, group.tracks.length),
    facts: {},
    related: [],
    faded: false,
    marks: [
      { kind: 'rect', ...box, paint: { fill: theme.side.group } },
      ...group.lines.map((line, index): Mark => ({
        ...text(line, { x: box.x + 12, y: box.y + 16 + index * lineHeight, fill: theme.side.groupInk, anchor: 'start' }),
        weight: 600,
      })),
    ],
  }
}

type HeaderParts = {
  readonly kind: 'column' | 'row'
  readonly dimension: string
  readonly note: string
  readonly marks: readonly Mark[]
}

function headerItem({ language }: Composition, track: Track, { kind, dimension, note, marks }: HeaderParts): Item {
  return {
    kind,
    id: track.id,
    key: `${kind}:${track.id}`,
    box: track.header,
    label: spokenWords[language].header({ dimension, name: track.name, count: track.count, coverage: note }),
    facts: {},
    related: [],
    faded: false,
    marks,
  }
}

type HeaderText = { readonly x: number; readonly ink: string; readonly muted: string; readonly lines: readonly string[] }

function headerText(track: Track, { x, ink, muted, lines }: HeaderText): readonly Mark[] {
  const top = track.header.y + 21
  const names = track.lines.map((line, index): Mark => ({
    kind: 'text',
    x,
    y: top + index * 16,
    text: line,
    size: 13,
    weight: 600,
    fill: ink,
    anchor: 'start',
  }))
  const under = lines.filter((line) => line !== '')
  return [
    ...names,
    ...under.map((line, index): Mark => text(line, { x, y: top + (track.lines.length + index) * 16 - 1, fill: muted, anchor: 'start' })),
  ]
}

function text(
  line: string,
  { x, y, fill, anchor }: { x: number; y: number; fill: string; anchor: 'start' | 'end' },
): Mark & { kind: 'text' } {
  return { kind: 'text', x, y, text: line, size: small, weight: 400, fill, anchor }
}

function coverageNote({ judged, language }: Composition, coverage: Coverage | undefined): string {
  if (!judged || coverage === undefined) return ''
  const words = legendWords[language]
  const total = coverage.covered + coverage.gap + coverage.unknown
  if (total === 0) return ''
  const parts = [words.covered(coverage.covered, total)]
  if (coverage.gap > 0) parts.push(words.gaps(coverage.gap))
  return parts.join(' · ')
}

function chevron({ x, y, width, height }: Box, { first, pointed }: { first: boolean; pointed: boolean }): readonly Point[] {
  const right = x + width - 2
  if (!pointed) {
    return [
      [x + 2, y],
      [right, y],
      [right, y + height],
      [x + 2, y + height],
    ]
  }
  const middle = y + height / 2
  const outline: Point[] = [
    [x + 1, y],
    [right, y],
    [right + reach, middle],
    [right, y + height],
    [x + 1, y + height],
  ]
  return first ? outline : [...outline, [x + 1 + reach, middle]]
}
