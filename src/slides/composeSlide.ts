// Scene → the parts of a slide: one native shape for each bar, cell and header with its text in it, its ornaments grouped with it, links glued to bars.

import type { Box } from '../layout/layout'
import type { Item, Scene } from '../scene/scene'
import { drawnShape, type Ids } from './drawnShape'
import { linkPart, type Anchor } from './linkPart'
import type { Shape, SlidePart } from './shape'
import { textBlocks, type TextBlock } from './textBlocks'
import { bodyIn, textBox } from './textBody'

/** `title` stands where the scene's own title stands; where the scene has none above the slide: unseen, but there for screen readers and the overview. */
export function composeSlide(scene: Scene, title: string): readonly SlidePart[] {
  const { body, columns, rows, corner, frame } = scene.layers
  // What lies at the back of a slide is read out first.
  const [titles, others] = [frame.filter(isTitle), frame.filter((item) => !isTitle(item))]
  const items = [...titles, ...body, ...columns, ...rows, ...corner, ...others]
  // Id 1 is the slide's own.
  const ids: Ids = { next: 2 }
  const made = new Map<Item, readonly SlidePart[]>()
  const bars: Anchor[] = []
  for (const item of items.filter(({ kind }) => kind !== 'link')) {
    const { parts, main } = item.kind === 'title' ? titleParts(item, { ids, title }) : itemParts(item, ids)
    made.set(item, parts)
    if (item.kind === 'bar' && main !== undefined) bars.push({ intervention: item.id, box: main.box, id: main.id })
  }
  for (const item of items.filter(({ kind }) => kind === 'link')) {
    const connector = linkPart(item, { ids, bars })
    made.set(item, connector === undefined ? itemParts(item, ids).parts : [connector])
  }
  const parts = items.flatMap((item) => made.get(item) ?? [])
  return titles.length > 0 ? parts : [hiddenTitle(scene.width, { ids, title }), ...parts]
}

function isTitle({ kind }: Item): boolean {
  return kind === 'title'
}

type Made = { readonly parts: readonly SlidePart[]; readonly main?: Shape }

function itemParts(item: Item, ids: Ids): Made {
  const drawn = item.marks.filter((mark) => mark.kind !== 'text').map((mark) => drawnShape(mark, ids))
  const ground = drawn[0]
  const main = ground !== undefined && covers(ground.box, item.box) ? ground : bareCell(item, ids)
  const shapes = main === undefined || main === ground ? drawn : [main, ...drawn]
  const blocks = textBlocks(item)
  const held = new Map<Shape, TextBlock>()
  for (const block of blocks) {
    // The topmost shape under a text: whatever lies below that would have its text covered.
    const holder = shapes.findLast((shape) => (shape.fill !== undefined || shape === main) && inside(shape.box, block.box))
    if (holder !== undefined && !held.has(holder)) held.set(holder, block)
  }
  const loose = blocks.filter((block) => ![...held.values()].includes(block))
  const obstacles = [...shapes, ...loose].map(({ box }) => box)
  const named = shapes.map((shape): Shape => {
    const block = held.get(shape)
    const text = block === undefined ? {} : { text: bodyIn(shape, block, obstacles) }
    // Described is the whole that it becomes part of: said of both, it would be read out twice.
    return { ...shape, ...text, ...(shape === main ? { name: nameOf(item) } : {}) }
  })
  const parts = bundle([...named, ...loose.map((block) => textBox(block, ids))], { ids, item })
  return { parts, ...(main === undefined ? {} : { main }) }
}

/** A cell without a ground of its own gets a clear one, so that it can be picked, coloured and read out. */
function bareCell({ kind, box }: Item, ids: Ids): Shape | undefined {
  if (kind !== 'cell') return undefined
  return { kind: 'shape', id: ids.next++, name: '', description: '', box, geometry: { kind: 'preset', name: 'rect', adjust: {} } }
}

function bundle(shapes: readonly Shape[], { ids, item }: { ids: Ids; item: Item }): readonly SlidePart[] {
  const [first, ...others] = shapes
  if (first === undefined) return []
  const name = nameOf(item)
  if (others.length === 0) return [{ ...first, name, description: item.label }]
  return [{ kind: 'group', id: ids.next++, name, description: item.label, box: union(shapes.map((shape) => shape.box)), parts: shapes }]
}

type Titled = { readonly ids: Ids; readonly title: string }

function titleParts(item: Item, { ids, title }: Titled): Made {
  const [heading, ...under] = textBlocks(item)
  const first = heading?.paragraphs[0]?.[0]
  if (heading === undefined || first === undefined) return { parts: [] }
  const titled: TextBlock = { ...heading, paragraphs: [[{ ...first, text: title }]], box: { ...heading.box, width: item.box.width } }
  return { parts: [{ ...textBox(titled, ids), name: title, title: true }, ...under.map((block) => textBox(block, ids))] }
}

function hiddenTitle(width: number, { ids, title }: Titled): Shape {
  const block: TextBlock = {
    paragraphs: [[{ text: title, size: 24, bold: true, colour: '#000000' }]],
    align: 'start',
    box: { x: 0, y: -60, width, height: 40 },
    firstBaseline: -32,
    firstEnd: width,
    lines: 1,
    lineHeight: 28,
  }
  return { ...textBox(block, ids), name: title, title: true }
}

/** What a label says before its first full stop: the name of the thing. */
function nameOf({ label }: Item): string {
  return label.split('. ')[0] ?? label
}

function covers(ground: Box, box: Box): boolean {
  const width = Math.min(ground.x + ground.width, box.x + box.width) - Math.max(ground.x, box.x)
  const height = Math.min(ground.y + ground.height, box.y + box.height) - Math.max(ground.y, box.y)
  return width > 0 && height > 0 && width * height > 0.9 * box.width * box.height
}

function inside(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y - 4 &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height + 4
  )
}

function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
