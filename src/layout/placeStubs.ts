// Links with an end outside the map → the named stubs at the right side of each row, one for each end that a row's links share.

import { nameFont, metricsOf } from './metrics'
import { measureText } from './measureText'
import type { DrawnLink, End } from './selectLinks'
import { wrapText } from './wrapText'

export type StubText = { readonly id: string; readonly lines: readonly string[]; readonly width: number; readonly height: number }

const widest = 120

/** By row, in the order of the links. */
export function placeStubs(links: readonly DrawnLink[], rows: number): StubText[][] {
  const stubs = Array.from({ length: rows }, (): StubText[] => [])
  for (const end of links.flatMap(({ from, to }): End[] => [from, to])) {
    if (end.kind !== 'stub') continue
    const own = stubs[end.row]
    if (own === undefined || own.some(({ id }) => id === end.id)) continue
    const { barPadding, barPaddingY, lineHeight } = metricsOf.names
    const lines = wrapText(end.name, widest, nameFont)
    const width = Math.ceil(Math.max(...lines.map((line) => measureText(line, nameFont)))) + 2 * barPadding
    own.push({ id: end.id, lines, width, height: lines.length * lineHeight + 2 * barPaddingY })
  }
  return stubs
}
