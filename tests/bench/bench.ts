// `npm run bench`: made-up chains of growing size from text to SVG. Prints the time of each stage, its share of what the YAML parser
// alone takes, memory, and how time grows with size. Nothing here passes or fails.

import { Bench } from 'tinybench'
import { parse } from 'yaml'
import { judgeChain } from '../../src/analysis/judgeChain'
import { narrowGaps } from '../../src/analysis/narrowGaps'
import type { Chain, Selector } from '../../src/chain/chain'
import { noWhatIf, defaultView, type View } from '../../src/chain/view'
import { writeSvg } from '../../src/export/writeSvg'
import { readChain } from '../../src/file/readChain'
import { layoutMatrix } from '../../src/layout/layoutMatrix'
import { drawChain } from '../../src/pipeline'
import { composeScene } from '../../src/scene/composeScene'
import { prepare } from '../../src/scene/composition'
import { themes } from '../../src/scene/theme'
import { generateChain } from '../chains/generateChain'
import { exponent, median, table } from './figures'

const sizes = [60, 250, 1000, 4000, 10_000]
const where: Selector = { 'target-group': { in: ['werk'] } }
const view: View = { ...defaultView, links: 'all' }
const options = { language: 'nl', theme: 'light', detail: 'names', frame: true } as const

type Stages = Readonly<Record<string, number>>

const results = new Map<number, { readonly stages: Stages; readonly megabytes: number }>()
for (const size of sizes) results.set(size, await measure(size))
report()

async function measure(size: number): Promise<{ stages: Stages; megabytes: number }> {
  const text = generateChain({ interventions: size, seed: 1 })
  const read = (): Chain => readChain(text, { file: 'bench.yaml' }).chain ?? failed()
  const chain = read()
  const drawing = drawChain(chain, view, options)
  const { findings, layout } = drawing
  let step = 0
  const bench = new Bench({ iterations: size > 1000 ? 5 : 15, time: 0, warmupIterations: 2, warmupTime: 0 })
  bench
    .add('yaml alone', () => parse(text, { maxAliasCount: 0 }))
    .add('read', read)
    // A fresh object each time: what is kept per chain must be paid for.
    .add('judge', () => judgeChain({ ...chain }, view))
    // What is kept of the chain may be used; what was judged before may not.
    .add('what-if step', () => judgeChain(chain, { ...view, whatIf: { ...noWhatIf, without: [`item-${(++step % size) + 1}`] } }))
    .add('filter step', () => narrowGaps(chain, judgeChain(chain, { ...view, where }).gaps, where))
    .add('lay out', () => layoutMatrix({ ...chain }, view, { language: 'nl', detail: 'names' }))
    .add('compose', () => composeScene(prepare({ chain, view, findings, layout, theme: themes.light, language: 'nl', frame: true })))
    .add('write SVG', () => writeSvg(drawing.scene, { text: 'live' }))
    .add('text to SVG', () => writeSvg(drawChain(read(), view, options).scene, { text: 'live' }))
  await bench.run()
  const stages = Object.fromEntries(bench.tasks.map((task) => [task.name, median(task)]))
  globalThis.gc?.()
  return { stages, megabytes: process.memoryUsage().rss / 1e6 }
}

function failed(): never {
  throw new Error('the generated chain has problems')
}

function report(): void {
  const names = Object.keys(results.get(sizes[0] ?? 0)?.stages ?? {})
  const rows = names.map((name) => {
    const times = sizes.map((size) => results.get(size)?.stages[name] ?? NaN)
    const shares = sizes.map((size, position) => (times[position] ?? NaN) / (results.get(size)?.stages['yaml alone'] ?? NaN))
    return [
      name,
      ...times.map((time, position) => `${time.toFixed(1)} (${(shares[position] ?? NaN).toFixed(2)}×)`),
      exponent(sizes.slice(2), times.slice(2)).toFixed(2),
    ]
  })
  console.log(
    'Median ms, and in brackets the ratio to the YAML parser on the same text; growth exponent from 1,000 to 10,000 interventions.\n',
  )
  console.log(table(['stage', ...sizes.map(String), 'exponent'], rows))
  console.log(
    `\nmemory of the process after each size: ${sizes.map((size) => `${size}: ${(results.get(size)?.megabytes ?? NaN).toFixed(0)} MB`).join(', ')}`,
  )
}
