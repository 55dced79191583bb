// Sizes → a folder with the built site, made-up chains for it, sites with such a chain of their own, and the pages that people would
// otherwise make of the same chain.

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { initialView } from '../../src/chain/plainView'
import { readChain } from '../../src/file/readChain'
import { drawChain } from '../../src/pipeline'
import { generateChain } from '../chains/generateChain'
import { networkOf, type Network } from './network'
import { svgText } from '../export/svgText'

const site = 'dist/site'
/** The library's first chain, `firstChain` of the store. */
const place = 'data/cocaine-nl.yaml'

/** What of one chain is called `chain-NAME.yaml`, `svg-NAME.html`, `network-NAME.json`, `mermaid-NAME.html` and `site-NAME`. */
export async function writePages(folder: string, sizes: readonly number[]): Promise<void> {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`missing ${site}/index.html: run "npm run build" first`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(site, folder, { recursive: true })
  await buildFlowPage(folder)
  cpSync('node_modules/mermaid/dist/mermaid.min.js', join(folder, 'mermaid.min.js'))
  writeFileSync(join(folder, 'empty.html'), page('<canvas id="ready" width="1440" height="900"></canvas>'))
  writePagesOf('cocaine', readFileSync(place, 'utf8'), folder)
  for (const size of sizes) {
    const text = generateChain({ interventions: size, seed: 1 })
    writePagesOf(String(size), text, folder)
    buildSiteOf(text, join(folder, `site-${size}`))
  }
}

const sources = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']

// In a copy of the sources, where the chain takes the place of the library's first.
function buildSiteOf(text: string, outDir: string): void {
  const copy = '.tmp/bench-site'
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(join(copy, 'data'), { recursive: true })
  for (const source of sources) cpSync(source, join(copy, source), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  writeFileSync(join(copy, place), text)
  const vite = resolve('node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--configLoader', 'runner', '--outDir', resolve(outDir)], { cwd: copy, stdio: 'pipe' })
}

function writePagesOf(name: string, text: string, folder: string): void {
  const { chain } = readChain(text, { file: name })
  if (chain === undefined) throw new Error(`the chain has problems: ${name}`)
  const view = initialView(chain)
  const options = { language: 'nl', theme: 'light', frame: false } as const
  const { scene } = drawChain(chain, view, { ...options, detail: 'overview' })
  const network = networkOf(drawChain(chain, { ...view, links: 'all' }, { ...options, detail: 'names' }).layout)
  const write = (file: string, content: string): void => writeFileSync(join(folder, file), content)
  write(`chain-${name}.yaml`, text)
  write(`svg-${name}.html`, page(`<div id="ready">${svgText(scene, { text: 'live' })}</div>`))
  write(`network-${name}.json`, JSON.stringify(network))
  write(
    `mermaid-${name}.html`,
    page(`<pre class="mermaid">${mermaidOf(network)}</pre><script src="mermaid.min.js"></script>`, mermaidStart),
  )
}

const mermaidStart = `<script type="module">
  mermaid.initialize({ startOnLoad: false, maxTextSize: 1e9, maxEdges: 1e9 })
  await mermaid.run()
  document.querySelector('.mermaid').id = 'ready'
</script>`

function mermaidOf({ nodes, edges }: Network): string {
  const ids = new Map(nodes.map(({ id }, at) => [id, `n${at}`]))
  const boxes = nodes.map(({ id, label }) => `${ids.get(id) ?? ''}["${label.replace(/[^\w ]/g, '')}"]`)
  return ['flowchart LR', ...boxes, ...edges.map(({ from, to }) => `${ids.get(from) ?? ''} --> ${ids.get(to) ?? ''}`)].join('\n')
}

function page(body: string, more = ''): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bench</title><body>${body}${more}</body></html>`
}

async function buildFlowPage(folder: string): Promise<void> {
  const names = { entryFileNames: 'flow.js', assetFileNames: 'flow[extname]' }
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false, rolldownOptions: { input: 'tests/bench/reactFlowPage.tsx', output: names } },
  })
  const head = '<link rel="stylesheet" href="flow.css"><style>html,body,#app{height:100%;margin:0}</style>'
  writeFileSync(join(folder, 'flow.html'), page(`${head}<div id="app"></div>`, '<script type="module" src="flow.js"></script>'))
}
