// Composition → the links: a rounded line with a head, each kind and status with a stroke of its own.

import type { Link } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { formatLinkEnd } from '../chain/linkEnd'
import type { Box, Point, RoutedLink } from '../layout/layout'
import { legendWords } from '../words/legend'
import { linkEndName } from '../words/routes'
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
  const { chain, language, theme, fadedOut } = composition
  const words = legendWords[language]
  const faded = [link.from, link.to].some((end) => end.kind === 'intervention' && fadedOut.has(end.id))
  const colour = faded ? theme.link.faded : link.status === 'missing' ? theme.link.missing : theme.link.line
  return itemLater(
    {
      kind: 'link',
      id: route.id,
      key: `link:${route.id}`,
      box: bounds(route),
      facts: { from: formatLinkEnd(link.from), to: formatLinkEnd(link.to), relation: link.kind, status: link.status },
      related: [formatLinkEnd(link.from), formatLinkEnd(link.to)],
      faded,
    },
    {
      label: () =>
        spokenWords[language].link({
          from: linkEndName(chain, link.from, language),
          to: linkEndName(chain, link.to, language),
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

function bounds({ points, stub }: RoutedLink): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const include = (x: number, y: number): void => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const point of points) include(point[0], point[1])
  if (stub !== undefined) {
    include(stub.box.x, stub.box.y)
    include(stub.box.x + stub.box.width, stub.box.y + stub.box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
