// A page in a browser → ms: until it is fully rendered, for a frame while it moves, from a press to the next paint, and of work in between.

import type { Browser, CDPSession, Page } from '@playwright/test'
import { minIndex, quantile, sum } from 'd3'

// Texts, not functions: what runs this file gives each function a name by a helper, which a page does not have.
const watchFor = `(selector) => {
  const look = () => {
    if (document.readyState === 'loading' || document.querySelector(selector) === null) requestAnimationFrame(look)
    // The frame after this one begins when this one has been painted.
    else requestAnimationFrame(() => setTimeout(() => { window.rendered = performance.now() }))
  }
  requestAnimationFrame(look)
}`

const countFrames = `{
  const times = (window.times = [])
  const tick = (now) => {
    times.push(now)
    if (window.times === times) requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
}`

export const screen = { width: 1440, height: 900 }

/** From navigation to the frame in which `ready` has been there and painted. Infinity when that takes longer than `patience`. */
export async function timeToRender(browser: Browser, address: string, { ready, patience }: { ready: string; patience: number }) {
  const page = await browser.newPage({ viewport: screen })
  try {
    await page.addInitScript({ content: `(${watchFor})(${JSON.stringify(ready)})` })
    await page.goto(address, { waitUntil: 'commit' })
    const handle = await page.waitForFunction(() => Reflect.get(window, 'rendered') as number | undefined, undefined, { timeout: patience })
    return (await handle.jsonValue()) ?? Infinity
  } catch {
    return Infinity
  } finally {
    await page.close()
  }
}

/** The 95th percentile of the time between frames while a wheel pans (or zooms, with Ctrl) to and fro. */
export async function frameTime(page: Page, { zoom }: { zoom: boolean }): Promise<number> {
  await page.mouse.move(screen.width / 2, screen.height / 2)
  await page.evaluate(countFrames)
  if (zoom) await page.keyboard.down('Control')
  for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step % 30 < 15 ? 40 : -40)
  if (zoom) await page.keyboard.up('Control')
  const times = await page.evaluate(() => {
    const seen = Reflect.get(window, 'times') as number[]
    Object.assign(window, { times: undefined })
    return seen
  })
  return (
    quantile(
      times.slice(1).map((time, at) => time - (times[at] ?? time)),
      0.95,
    ) ?? NaN
  )
}

export type Press = {
  /** ms from the press to the next paint, as the browser itself tells it: in steps of 8. */
  readonly paint: number
  /** ms that the page was at work in between: what of a frame was needed. */
  readonly work: number
  /** ms from the press to the paint of the last change that it made to the map; NaN where it made none. */
  readonly drawn: number
}

export async function pressTimes(browser: Browser, page: Page, press: () => Promise<void>): Promise<Press> {
  await page.evaluate(() => {
    const presses: number[] = []
    const drawing = { start: NaN, end: NaN }
    Object.assign(window, { presses, drawing })
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, ({ timeStamp }) => Object.assign(drawing, { start: timeStamp }), { capture: true, once: true })
    const map = document.querySelector('.react-flow__nodes')
    if (map !== null)
      new MutationObserver(() => {
        requestAnimationFrame(() => setTimeout(() => Object.assign(drawing, { end: performance.now() })))
      }).observe(map, { subtree: true, childList: true, attributes: true, characterData: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (Number(Reflect.get(entry, 'interactionId')) > 0) presses.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  const session = await browser.newBrowserCDPSession()
  const slices = await trace(session, async () => {
    await press()
    await page.waitForTimeout(400)
  })
  await session.detach()
  const [presses, { start, end }] = await page.evaluate(
    () => [Reflect.get(window, 'presses'), Reflect.get(window, 'drawing')] as [number[], { start: number; end: number }],
  )
  // Shorter ones are not told.
  return { paint: Math.max(16, ...presses), work: workOf(slices), drawn: end - start }
}

/** `ts` and `dur` in microseconds. */
type Slice = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args: { readonly data?: { readonly type?: string } }
}

async function trace(session: CDPSession, act: () => Promise<void>): Promise<Slice[]> {
  const slices: Slice[] = []
  session.on('Tracing.dataCollected', ({ value }) => slices.push(...(value as unknown as Slice[])))
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  })
  await act()
  await session.send('Tracing.end')
  await complete
  return slices
}

const pressed = new Set(['pointerdown', 'keydown'])
const answered = new Set(['click', 'pointerup', 'keyup'])

/** From the task in which the press arrives to the end of the one that commits the first picture after its last event. */
function workOf(slices: readonly Slice[]): number {
  const typed = (types: ReadonlySet<string>) =>
    slices.filter(({ name, args }) => name === 'EventDispatch' && types.has(args.data?.type ?? ''))
  const first = least(typed(pressed))
  const [last = first] = typed(answered).sort((a, b) => b.ts - a.ts)
  if (first === undefined || last === undefined) return NaN
  const own = slices.filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
  const commit = least(own.filter(({ name, ts }) => name === 'Commit' && ts > last.ts))
  if (commit === undefined) return NaN
  const tasks = own.filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur > first.ts && ts < commit.ts)
  return sum(tasks, ({ dur = 0 }) => dur) / 1000
}

function least(slices: readonly Slice[]): Slice | undefined {
  return slices[minIndex(slices, ({ ts }) => ts)]
}
