// Scene → the tree of tags that tells a screen reader how a page of it is to be read: title, the map as a table, its links, the rest.

import { group } from 'd3'
import type { Item, Mark, Scene } from '../scene/scene'

type TagType = 'Sect' | 'H1' | 'H2' | 'P' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD'

export type Tag = {
  readonly type: TagType
  /** What is read instead of the content. */
  readonly alt?: string
  readonly scope?: 'Row' | 'Column'
  readonly children: readonly (Tag | Item)[]
}

/** The page with its title apart from what stands under it (text, view, norms): only the title is a heading. */
export function titleApart(scene: Scene): Scene {
  const frame = scene.layers.frame.flatMap((item) => {
    if (item.kind !== 'title') return [item]
    // Lines that look alike are one text.
    const look = (mark: Mark): string => (mark.kind === 'text' ? `${mark.size} ${mark.weight} ${mark.fill}` : '')
    return Array.from(group(item.marks, look), ([, marks], at) => ({ ...item, key: `${item.key} ${at}`, marks }))
  })
  return { ...scene, layers: { ...scene.layers, frame } }
}

/** Items that carry nothing to read are left out: they are decoration. */
export function tagPage(scene: Scene, heading: 'H1' | 'H2'): Tag {
  const { frame, body } = scene.layers
  const titles = frame.filter((item) => item.kind === 'title').map((item, at) => tag(at === 0 ? heading : 'P', [item]))
  const links = body.filter((item) => item.kind === 'link').map(spoken)
  const rest = frame.filter((item) => item.kind !== 'title' && hasText(item)).map((item) => tag('P', [item]))
  return tag('Sect', [...titles, ...tagMap(scene), ...links, ...rest])
}

// Group names are read with the first row or column of their group: a line of their own would break the table's even rows.
function tagMap({ layers }: Scene): readonly Tag[] {
  const columns = layers.columns.filter((item) => item.kind === 'column')
  const groups = layers.rows.filter((item) => item.kind === 'group')
  const rows = layers.rows.filter((item) => item.kind === 'row')
  if (columns.length === 0 || rows.length === 0) return []
  const columnGroups = layers.columns.filter((item) => item.kind === 'group')
  const head = tag('TR', [
    tag('TH', layers.corner.map(spoken), 'Column'),
    ...columns.map((column) => tag('TH', [...groupsAt(columnGroups, columns, column), column].map(spoken), 'Column')),
  ])
  const inside = itemsByCell(layers.body)
  const lines = rows.map((row) =>
    tag('TR', [
      tag('TH', [...groupsAt(groups, rows, row), row].map(spoken), 'Row'),
      ...columns.map((column) => tag('TD', (inside.get(place(row.id, column.id)) ?? []).map(spoken))),
    ]),
  )
  return [tag('Table', [head, ...lines])]
}

/** The groups whose first track this is. */
function groupsAt(groups: readonly Item[], tracks: readonly Item[], track: Item): readonly Item[] {
  const previous = tracks[tracks.indexOf(track) - 1]
  return groups.filter((group) => startsBefore(group, track) && (previous === undefined || !startsBefore(group, previous)))
}

function startsBefore(group: Item, { kind, box }: Item): boolean {
  return kind === 'row' ? group.box.y <= box.y : group.box.x <= box.x
}

// A bar stands in the cell of its first column; what it says names all of them.
function itemsByCell(body: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const cells = new Map<string, Item[]>()
  for (const item of body) {
    const column = item.kind === 'cell' ? item.facts['column'] : item.kind === 'bar' ? item.facts['from'] : undefined
    if (column === undefined) continue
    const key = place(item.facts['row'] ?? '', column)
    const known = cells.get(key)
    if (known === undefined) cells.set(key, [item])
    else known.push(item)
  }
  return cells
}

function place(row: string, column: string): string {
  return `${row}\u0000${column}`
}

function spoken(item: Item): Tag {
  return { type: hasText(item) ? 'P' : 'Figure', alt: item.label, children: [item] }
}

function hasText(item: Item): boolean {
  return item.marks.some((mark) => mark.kind === 'text')
}

function tag(type: TagType, children: readonly (Tag | Item)[], scope?: 'Row' | 'Column'): Tag {
  return { type, children, ...(scope === undefined ? {} : { scope }) }
}
