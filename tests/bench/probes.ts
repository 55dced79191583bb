// A page in a browser → ms: until it is fully rendered, for a frame while it moves, and from a press to the next paint.

import type { Browser, Page } from '@playwright/test'
import { quantile } from 'd3'

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

/** From the press to the next paint, as the browser itself tells it: in steps of 8. */
export async function pressTime(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const presses: number[] = []
    Object.assign(window, { presses })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (Number(Reflect.get(entry, 'interactionId')) > 0) presses.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await press()
  await page.waitForTimeout(400)
  // Shorter ones are not told.
  return Math.max(16, ...(await page.evaluate(() => Reflect.get(window, 'presses') as number[])))
}
