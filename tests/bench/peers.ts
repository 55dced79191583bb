// `npm run bench:peers`: the same placements and links drawn by Ketenkaart and by the programs people would otherwise pick, from values in
// memory to SVG text. Runs are interleaved, so that a busy moment hits all of them; each has a thread of its own, so that nobody pays for what
// another left in memory or did to the engine's assumptions about arrays. A peer that took too long is not asked for more.

import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

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
type Input = { readonly network: Network; readonly drawOnce: () => Uint8Array }
type Draw = (input: Input) => Drawn | Promise<Drawn>

/** Each is started in the thread in which it draws. */
const contestants: Readonly<Record<string, () => Draw | Promise<Draw>>> = {
  Ketenkaart: () => (input) => input.drawOnce(),
  'as many elements by hand':
    () =>
    ({ network }) =>
      writeBoxes(network.nodes, network.edges.length),
  'Graphviz dot (WASM)': async () => {
    const graphviz = await startGraphviz()
    return ({ network }) => graphviz.renderString(dotOf(network), { format: 'svg', engine: 'dot' })
  },
  'ELK layered': () => {
    const elk = new ELK()
    return ({ network }) => drawWithElk(elk, network)
  },
  dagre:
    () =>
    ({ network }) =>
      drawWithDagre(network),
}
const names = Object.keys(contestants)

if (isMainThread) await race()
else await takePart()

async function race(): Promise<void> {
  const threads = new Map(names.map((name) => [name, new Worker(process.argv[1] ?? '', { workerData: name })]))
  /** The time that a drawing of this size took: ms, Infinity where it failed. */
  const time = async (name: string, size: number): Promise<number> => {
    const thread = threads.get(name)
    if (thread === undefined) return Infinity
    thread.postMessage(size)
    const [taken] = (await once(thread, 'message')) as [number]
    return taken
  }
  const times = new Map<string, number[]>(names.map((name) => [name, []]))
  for (const size of sizes) {
    const taken = new Map<string, number[]>()
    const racing: string[] = []
    for (const name of names.filter((each) => (times.get(each) ?? []).every((before) => before <= patience))) {
      let [warmed, last] = [0, 0]
      while (warmed < warmth) warmed += last = await time(name, size)
      // Nobody would wait for more of what took so long.
      if (last > patience) taken.set(name, [last])
      else racing.push(name)
    }
    for (let run = 0; run < runs; run++) for (const name of racing) taken.set(name, [...(taken.get(name) ?? []), await time(name, size)])
    for (const name of names) times.get(name)?.push(median(taken.get(name) ?? []) ?? Infinity)
  }
  report(times)
  await Promise.all([...threads.values()].map((thread) => thread.terminate()))
}

/** Draws one contestant's pictures, each time that its thread is told a size. */
async function takePart(): Promise<void> {
  const draw = await contestants[String(workerData)]?.()
  let [size, input] = [0, prepare(sizes[0] ?? 0)]
  parentPort?.on('message', (asked: number) => {
    if (asked !== size) [size, input] = [asked, prepare(asked)]
    void (async () => {
      const start = performance.now()
      const failed = draw === undefined || (await attempt(() => draw(input)))
      parentPort?.postMessage(failed ? Infinity : performance.now() - start)
    })()
  })
}

function prepare(size: number): Input {
  const { chain } = readChain(generateChain({ interventions: size, seed: 1 }), { file: 'bench.yaml' })
  if (chain === undefined) throw new Error('the generated chain has problems')
  const { layout } = drawChain(chain, view, options)
  return { network: networkOf(layout), drawOnce: () => writeSvg(drawChain({ ...chain }, view, options).scene, { text: 'live' }) }
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

async function drawWithElk(elk: InstanceType<typeof ELK>, { nodes, edges }: Network): Promise<string> {
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

function report(times: ReadonlyMap<string, readonly number[]>): void {
  const ours = times.get('Ketenkaart') ?? []
  const rows = names.map((name) => {
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
