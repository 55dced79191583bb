// A layout → its placements and links as plain boxes and pairs, which every peer of the benches is handed.

import type { Layout } from '../../src/layout/layout'

export type NetworkNode = {
  readonly id: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Network = { readonly nodes: readonly NetworkNode[]; readonly edges: readonly { readonly from: string; readonly to: string }[] }

export function networkOf({ bars, links }: Layout): Network {
  const nodes = bars.map(({ intervention, row, from, lines, box }): NetworkNode => ({
    id: `${intervention} ${row} ${from}`,
    label: lines.join(' '),
    ...box,
  }))
  const ends = new Map(nodes.map(({ id }) => [id.split(' ')[0] ?? '', id]))
  const edges = links.flatMap(({ id }) => {
    const [, from = '', to = ''] = /^(.+?)>(.+?):/.exec(id) ?? []
    const [start, end] = [ends.get(from), ends.get(to)]
    return start === undefined || end === undefined ? [] : [{ from: start, to: end }]
  })
  return { nodes, edges }
}
