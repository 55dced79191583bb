// `npm run bench:browser`, after a build: the screen against what people would otherwise open, in the same browser, run by run in turns.
// Prints medians and ratios. Nothing here passes or fails.

import { chromium, type Browser, type Page } from '@playwright/test'
import { median } from 'd3'
import { preview } from 'vite'
import { browserArguments, findBrowser } from '../browser'
import { table } from './figures'
import { frameTime, pressTimes, screen, timeToRender, type Press } from './probes'
import { writePages } from './screenPages'

const folder = '.tmp/bench'
const sizes = [60, 1000, 4000, 10_000]
const names = ['cocaine', ...sizes.map(String)]
const runs = 3
/** Of each press on a page. */
const rounds = 5
const patience = 30_000

type Contestant = { readonly name: string; readonly address: (name: string) => string; readonly ready: string }

const chainAddress = (name: string): string => (name === 'cocaine' ? '' : `?chain=chain-${name}.yaml`)
const appReady = '.react-flow .map-item'
const svg: Contestant = { name: 'static SVG page', address: (name) => `svg-${name}.html`, ready: '#ready' }
const contestants: readonly Contestant[] = [
  svg,
  { name: 'Ketenkaart, first map', address: chainAddress, ready: `html[data-first="drawn"]:not([data-page]) .map-first, ${appReady}` },
  {
    name: "Ketenkaart, first map of the site's own chain",
    address: (name) => (name === 'cocaine' ? '' : `site-${name}/`),
    ready: 'html[data-first="drawn"]:not([data-page]) .map-first',
  },
  { name: 'Ketenkaart, taken over by the app', address: chainAddress, ready: appReady },
  { name: 'React Flow, visible nodes only', address: (name) => `flow.html?size=${name}`, ready: '.react-flow__node' },
  { name: 'React Flow, all nodes in view', address: (name) => `flow.html?size=${name}&all`, ready: '.react-flow__node' },
  { name: 'Mermaid', address: (name) => `mermaid-${name}.html`, ready: '#ready' },
]

await writePages(folder, sizes)
const server = await preview({ configFile: false, logLevel: 'error', build: { outDir: folder }, preview: { port: 4193 } })
const base = server.resolvedUrls?.local[0] ?? ''
const executablePath = findBrowser()
const browser = await chromium.launch({ args: browserArguments, ...(executablePath === undefined ? {} : { executablePath }) })

await reportRender(browser)
await reportFrames(browser)
await reportPresses(browser)

await browser.close()
await server.close()

async function reportRender(on: Browser): Promise<void> {
  const taken = new Map<string, number[]>()
  for (let run = 0; run < runs; run++) {
    for (const name of names)
      for (const contestant of contestants) {
        const key = `${contestant.name} ${name}`
        if (taken.get(key)?.includes(Infinity) === true || hasGivenUp(contestant, name)) continue
        taken.set(key, [
          ...(taken.get(key) ?? []),
          await timeToRender(on, base + contestant.address(name), { ready: contestant.ready, patience }),
        ])
      }
  }
  const typical = ({ name: of }: Contestant, name: string): number => median(taken.get(`${of} ${name}`) ?? []) ?? Infinity
  const rows = contestants.map((contestant) => [
    contestant.name,
    ...names.map((name) => {
      const time = typical(contestant, name)
      return time === Infinity ? 'gave up' : withRatio(time, typical(svg, name))
    }),
  ])
  console.log('Median ms from navigation to full render, in brackets the ratio to the static SVG page.\n')
  console.log(table(['', ...names], rows))

  // Who gave up at a size is not asked for a larger one.
  function hasGivenUp({ name: of }: Contestant, name: string): boolean {
    return names.slice(1, names.indexOf(name)).some((smaller) => taken.get(`${of} ${smaller}`)?.includes(Infinity) === true)
  }
}

async function reportFrames(on: Browser): Promise<void> {
  const moving: readonly Contestant[] = [
    { name: 'empty canvas', address: () => 'empty.html', ready: '#ready' },
    ...contestants.filter(({ name }) => !name.startsWith('Ketenkaart, first') && name !== 'Mermaid'),
  ]
  console.log('\nThe 95th percentile of ms per frame while panning and while zooming, in brackets the ratio to an empty canvas.\n')
  for (const name of names.filter((of) => of !== '4000')) {
    const rows: string[][] = []
    const empty = { pan: NaN, zoom: NaN }
    for (const { name: of, address, ready } of moving) {
      const page = await opened(on, address(name), ready)
      const pan = await typicalFrame(page, false)
      const zoom = await typicalFrame(page, true)
      if (rows.length === 0) Object.assign(empty, { pan, zoom })
      rows.push([of, withRatio(pan, empty.pan), withRatio(zoom, empty.zoom)])
      await page.context().close()
    }
    // Told by size: the largest takes so long that somebody may not want to wait for it.
    console.log(`${table([name, 'panning', 'zooming'], rows)}\n`)
  }
}

function withRatio(time: number, floor: number): string {
  return `${time.toFixed(0)} (${(time / floor).toFixed(1)}×)`
}

async function typicalFrame(page: Page, zoom: boolean): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 3; run++) times.push(await frameTime(page, { zoom }))
  return median(times) ?? NaN
}

async function reportPresses(on: Browser): Promise<void> {
  const rows: string[][] = []
  for (const name of ['cocaine', '1000']) {
    const page = await opened(on, chainAddress(name), appReady)
    await page.waitForTimeout(1500)
    const press = (selector: string) => () => page.locator(selector).first().click()
    const presses: readonly (readonly [string, () => Promise<void>])[] = [
      ['filter by a colour of the legend', press('.legend-item[aria-pressed]')],
      ['take the filter away', press('.legend-item[aria-pressed="true"]')],
      ['list the colours', press('.choice-colour .choice-button')],
      ['choose another colour', () => page.getByRole('option').last().click()],
      ['list the colours again', press('.choice-colour .choice-button')],
      ['choose the first colour', () => page.getByRole('option', { name: /^Niveau/ }).click()],
      ['open a cell', press('.react-flow .map-item[data-kind="cell"]')],
      ['close the panel', () => page.keyboard.press('Escape')],
      ['zoom in', press('.map-zoom button')],
      ['zoom out', press('.map-zoom button + button')],
    ]
    const taken = presses.map((): Press[] => [])
    for (let round = 0; round < rounds; round++)
      for (const [at, [, act]] of presses.entries()) taken[at]?.push(await pressTimes(on, page, act))
    for (const [at, [what]] of presses.entries()) {
      const of = (kind: keyof Press): number | undefined => median(taken[at] ?? [], (press) => press[kind])
      rows.push([`${name}: ${what}`, of('paint')?.toFixed(0) ?? '–', of('work')?.toFixed(1) ?? '–', of('drawn')?.toFixed(0) ?? '–'])
    }
    await page.context().close()
  }
  console.log(
    '\nMedian ms from a press to the next paint, in steps of 8 (16 is the least that the browser tells), ms of work in between (a frame has 16.7), and ms from the press to the paint of what it changed on the map.\n',
  )
  console.log(table(['', 'to the paint', 'work', 'to the map'], rows))
}

async function opened(on: Browser, address: string, ready: string): Promise<Page> {
  const page = await (await on.newContext({ viewport: screen })).newPage()
  await page.goto(base + address, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor({ timeout: patience, state: 'attached' })
  return page
}
