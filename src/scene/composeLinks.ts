// Composition → the links: a rounded line with a head, each kind and status with a stroke of its own.

import { say, type Link, type LinkEnd } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Box, Point, RoutedLink } from '../layout/layout'
import { legendWords } from '../words/legend'
import { spokenWords } from '../words/spoken'
import type { Composition } from './composition'
import { itemLater } from './itemLater'
import { write } from './marks'
import { headOf, strokeOf } from './linkLook'
import { roundedLine, towards } from './pathData'
import type { Item, Mark } from './scene'

export function composeLinks(composition: Composition): readonly Item[] {
  const { links } = indexChain(composition.chain)
  return composition.layout.links.map((route) => {
    const link = links.get(route.id)
    if (link === undefined) throw new Error(`missing link: ${route.id}`)
    return composeLink(composition, route, link)
  })
}

function composeLink(composition: Composition, route: RoutedLink, link: Link): Item {
  const { language, theme, fadedOut } = composition
  const words = legendWords[language]
  const faded = [link.from, link.to].some((end) => end.kind === 'intervention' && fadedOut.has(end.id))
  const colour = faded ? theme.link.faded : link.status === 'missing' ? theme.link.missing : theme.link.line
  return itemLater(
    {
      kind: 'link',
      id: route.id,
      key: `link:${route.id}`,
      box: bounds(route),
      facts: { from: endId(link.from), to: endId(link.to), relation: link.kind, status: link.status },
      related: [endId(link.from), endId(link.to)],
      faded,
    },
    {
      label: () =>
        spokenWords[language].link({
          from: endName(composition, link.from),
          to: endName(composition, link.to),
          kind: words.linkKinds[link.kind],
          status: words.linkStatuses[link.status],
        }),
      marks: () => [...stubMarks(composition, route), ...linkMarks(route.points, { link, colour, casing: theme.link.casing })],
    },
  )
}

/** The name of what lies outside the chain, in a frame at the side of the map. */
function stubMarks({ theme, layout }: Composition, { stub }: RoutedLink): readonly Mark[] {
  if (stub === undefined) return []
  const { fontSize, lineHeight, barPadding, barPaddingY } = layout.metrics
  const { x, y } = stub.box
  const base = y + barPaddingY + (lineHeight + fontSize * 0.66) / 2
  return [
    { kind: 'rect', ...stub.box, radius: 3, paint: { fill: theme.side.group, stroke: theme.bar.outline, strokeWidth: 1 } },
    ...stub.lines.map((line, at) =>
      write(line, { x: x + barPadding, y: base + at * lineHeight, size: fontSize, fill: theme.side.groupInk }),
    ),
  ]
}

/** Line and head of a link, with a casing in the colour of the ground so that crossings read as bridges. */
export function linkMarks(
  points: readonly Point[],
  { link, colour, casing }: { link: Pick<Link, 'kind' | 'status'>; colour: string; casing: string },
): readonly Mark[] {
  const end = points.at(-1)
  const before = points.at(-2)
  if (end === undefined || before === undefined) return []
  const head = headOf(link.kind, [end, before], { colour, ground: casing })
  const line = roundedLine([...points.slice(0, -1), towards(end, before, head.room)], 6)
  return [
    { kind: 'path', d: line, paint: { stroke: casing, strokeWidth: 4 } },
    { kind: 'path', d: line, paint: strokeOf(link, colour) },
    { kind: 'path', d: head.d, paint: head.paint },
  ]
}

export function endName({ chain, language }: Pick<Composition, 'chain' | 'language'>, end: LinkEnd): string {
  const index = indexChain(chain)
  switch (end.kind) {
    case 'intervention':
      return say(index.interventions.get(end.id)?.name, language)
    case 'value':
      return say(index.dimensions.get(end.dimension)?.values.get(end.id)?.name, language)
    case 'outside':
      return say(index.outside.get(end.id)?.name, language)
  }
}

function endId(end: LinkEnd): string {
  return end.kind === 'intervention' ? end.id : end.kind === 'value' ? `${end.dimension}:${end.id}` : `outside:${end.id}`
}

function bounds({ points: corners, stub }: RoutedLink): Box {
  const ends = stub === undefined ? [] : [stub.box, { x: stub.box.x + stub.box.width, y: stub.box.y + stub.box.height }]
  const points = [...corners, ...ends.map(({ x, y }): Point => [x, y])]
  const xs = points.map((point) => point[0])
  const ys = points.map((point) => point[1])
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
