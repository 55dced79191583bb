// `npm run bench:peers`: the same placements and links drawn by Ketenkaart and by the programs people would otherwise pick, from values in
// memory to SVG text. Runs are interleaved, so that a busy moment hits all of them. A peer that took too long is not asked for more.

import { layout as layOutWithDagre, Graph } from '@dagrejs/dagre'
import { instance as startGraphviz } from '@viz-js/viz'
import { median } from 'd3'
import ELK from 'elkjs/lib/elk.bundled.js'
import { defaultView, type View } from '../../src/chain/view'
import { escapeXml } from '../../src/export/escapeXml'
import { writeSvg } from '../../src/export/writeSvg'
import { readChain } from '../../src/file/readChain'
import { drawChain } from '../../src/pipeline'
import { generateChain } from '../chains/generateChain'
import { exponent, table } from './figures'
import { networkOf, type Network, type NetworkNode } from './network'

const sizes = [60, 250, 1000, 4000, 10_000]
const runs = 7
/** ms that each has to warm up at each size: what is compiled while it runs must not pay for that in the race. */
const warmth = 2000
const patience = 20_000
const view: View = { ...defaultView, links: 'all' }
const options = { language: 'nl', theme: 'light', detail: 'names', frame: true } as const

type Drawn = string | Uint8Array

type Contestant = {
  readonly name: string
  readonly draw: (input: { network: Network; drawOnce: () => Uint8Array }) => Drawn | Promise<Drawn>
}

const graphviz = await startGraphviz()
const elk = new ELK()

const contestants: readonly Contestant[] = [
  { name: 'Ketenkaart', draw: ({ drawOnce }) => drawOnce() },
  { name: 'as many elements by hand', draw: ({ network }) => writeBoxes(network.nodes, network.edges.length) },
  { name: 'Graphviz dot (WASM)', draw: ({ network }) => graphviz.renderString(dotOf(network), { format: 'svg', engine: 'dot' }) },
  { name: 'ELK layered', draw: ({ network }) => drawWithElk(network) },
  { name: 'dagre', draw: ({ network }) => drawWithDagre(network) },
]

const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
for (const size of sizes) await raceAt(size)
report()

async function raceAt(size: number): Promise<void> {
  const { chain } = readChain(generateChain({ interventions: size, seed: 1 }), { file: 'bench.yaml' })
  if (chain === undefined) throw new Error('the generated chain has problems')
  const { layout } = drawChain(chain, view, options)
  const network = networkOf(layout)
  const drawOnce = (): Uint8Array => writeSvg(drawChain({ ...chain }, view, options).scene, { text: 'live' })
  const taken = new Map<string, number[]>()
  const time = async ({ draw }: Contestant): Promise<number> => {
    const start = performance.now()
    const failed = await attempt(() => draw({ network, drawOnce }))
    return failed ? Infinity : performance.now() - start
  }
  const racing: Contestant[] = []
  for (const contestant of contestants.filter(({ name }) => !givenUp(name))) {
    let [warmed, last] = [0, 0]
    while (warmed < warmth) warmed += last = await time(contestant)
    // Nobody would wait for more of what took so long.
    if (last > patience) taken.set(contestant.name, [last])
    else racing.push(contestant)
  }
  for (let run = 0; run < runs; run++)
    for (const contestant of racing) taken.set(contestant.name, [...(taken.get(contestant.name) ?? []), await time(contestant)])
  for (const { name } of contestants) times.get(name)?.push(median(taken.get(name) ?? []) ?? Infinity)
}

function givenUp(name: string): boolean {
  return (times.get(name) ?? []).some((time) => time > patience)
}

async function attempt(draw: () => Drawn | Promise<Drawn>): Promise<boolean> {
  try {
    return (await draw()).length === 0
  } catch {
    return true
  }
}

function dotOf({ nodes, edges }: Network): string {
  const quoted = (text: string): string => JSON.stringify(text)
  const boxes = nodes.map(
    ({ id, label, width, height }) => `${quoted(id)} [label=${quoted(label)},width=${width / 72},height=${height / 72}]`,
  )
  return `digraph {rankdir=LR;node [shape=box,fixedsize=true];\n${[...boxes, ...edges.map(({ from, to }) => `${quoted(from)}->${quoted(to)}`)].join('\n')}\n}`
}

async function drawWithElk({ nodes, edges }: Network): Promise<string> {
  const laidOut = await elk.layout({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.edgeRouting': 'ORTHOGONAL' },
    children: nodes.map(({ id, width, height }) => ({ id, width, height })),
    edges: edges.map(({ from, to }, position) => ({ id: `e${position}`, sources: [from], targets: [to] })),
  })
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const placed = (laidOut.children ?? []).map(({ id, x = 0, y = 0, width, height }) => ({
    id,
    label: labels.get(id) ?? '',
    x,
    y,
    width,
    height,
  }))
  return writeBoxes(placed, edges.length)
}

function drawWithDagre({ nodes, edges }: Network): string {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR' })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, label, width, height } of nodes) graph.setNode(id, { label, width, height })
  edges.forEach(({ from, to }, position) => graph.setEdge(from, to, {}, `e${position}`))
  layOutWithDagre(graph)
  const placed = nodes.map((node) => ({ ...node, ...(graph.node(node.id) as { x: number; y: number }) }))
  return writeBoxes(placed, edges.length)
}

/** The least that any drawing must do: a rectangle and a text for each box, a path for each link. */
function writeBoxes(nodes: readonly NetworkNode[], links: number): string {
  const boxes = nodes.map(
    ({ label, x, y, width, height }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}"/><text x="${x}" y="${y}">${escapeXml(label)}</text>`,
  )
  const paths = Array.from({ length: links }, (_, position) => `<path d="M0 ${position}H100V${position}H200"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${[...boxes, ...paths].join('\n')}\n</svg>`
}

function report(): void {
  const ours = times.get('Ketenkaart') ?? []
  const rows = contestants.map(({ name }) => {
    const own = times.get(name) ?? []
    const cells = own.map((time, position) =>
      time === Infinity ? 'gave up' : `${time.toFixed(1)} (${(time / (ours[position] ?? NaN)).toFixed(1)}×)`,
    )
    const finite = own.filter((time) => time !== Infinity)
    return [name, ...cells, finite.length < 2 ? '–' : exponent(sizes.slice(0, finite.length), finite).toFixed(2)]
  })
  console.log(
    'Median ms from values in memory to SVG, in brackets the ratio to Ketenkaart; growth exponent over the sizes that were finished.\n',
  )
  console.log(table(['', ...sizes.map(String), 'exponent'], rows))
}
