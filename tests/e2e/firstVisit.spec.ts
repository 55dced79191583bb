// What a first visit sees before any script has arrived, and how the app takes its place.

import { expect, test, type Page } from '@playwright/test'
import { map, openSite } from './page'

const parts = ['.masthead', '.toolbar', '.stage-map', '.view-notice', '.legend', '.map-zoom']

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
  [390, 844],
] as const)
  test(`at ${width} × ${height} the page that was drawn ahead is where the app then draws it`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const without = await withoutApp(page, '')
    await expect(page.locator('.map-first')).toBeVisible()
    const drawn = [await boxesOf(page), await cornerOf(page, '.map-first', 'rect')]
    await without.restore()
    await openSite(page)
    expect([await boxesOf(page), await cornerOf(page, '.map', '.react-flow__viewport rect')]).toEqual(drawn)
  })

test('a screen that is high enough shows every row, clear of the filters and the legend below', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await openSite(page)
  const last = page.locator('[data-kind="row"]').last()
  const [row, stage] = [await last.boundingBox(), await page.locator('.stage-map').boundingBox()]
  if (row === null || stage === null) throw new Error('no map')
  expect(row.y + row.height).toBeLessThanOrEqual(stage.y + stage.height + 0.5)
  // Nothing moves when a panel takes a part of it, nor when it gives it back.
  const before = await cornerOf(page, '.map', '.react-flow__viewport rect')
  await page.getByRole('button', { name: /^Gaten/ }).click()
  await expect(page.getByRole('heading', { name: /33 gaten/ })).toBeVisible()
  expect(await cornerOf(page, '.map', '.react-flow__viewport rect')).toEqual(before)
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  expect(await cornerOf(page, '.map', '.react-flow__viewport rect')).toEqual(before)
})

test('the app takes over without moving anything', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: unknown[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((shift) => shift.toJSON() as unknown))).observe({
      type: 'layout-shift',
      buffered: true,
    })
  })
  await openSite(page)
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => Reflect.get(window, 'shifts') as unknown)).toEqual([])
})

test('what is pressed before the app has arrived is done once it has, and the last press counts', async ({ page }) => {
  const arrive = await withLateApp(page)
  await page.getByRole('button', { name: 'Tabel' }).click()
  await page.getByRole('button', { name: 'Exporteren' }).click()
  await arrive()
  await expect(page.getByRole('dialog', { name: 'Exporteren' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Exporteren' })).toBeFocused()
  await expect(map(page)).toBeVisible()
})

test('a key presses too, and a press that began before the app came ends first', async ({ page }) => {
  const arrive = await withLateApp(page)
  await page.getByRole('button', { name: 'Tabel' }).focus()
  await page.keyboard.down('Space')
  await arrive()
  await page.waitForTimeout(500)
  await expect(map(page)).toHaveCount(0)
  await page.keyboard.up('Space')
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tabel' })).toBeFocused()
})

test('a press under the map is done as well, and what has the focus keeps it', async ({ page }) => {
  const arrive = await withLateApp(page)
  await page.getByRole('button', { name: /^Selectief/ }).click()
  await page.getByRole('button', { name: 'Zoeken' }).focus()
  await arrive()
  await expect(page.getByRole('button', { name: /^Selectief/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: 'Zoeken' })).toBeFocused()
})

test('an address of another view does not show the map that was drawn ahead', async ({ page }) => {
  await withoutApp(page, '#chain=cocaine-nl')
  await expect(page.locator('.map-first')).toBeVisible()
  await page.goto('about:blank')
  await withoutApp(page, '#view=everything')
  await expect(page.locator('.map-first')).toBeHidden()
  await page.goto('about:blank')
  await withoutApp(page, '?chain=other.yaml')
  await expect(page.locator('.map-first')).toBeHidden()
})

test('an address that names no chain is told, and the app starts all the same', async ({ page }) => {
  await page.goto('./?chain=http://[')
  await expect(page.getByText('http://[ is niet gevonden.').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Openen' }).first()).toBeVisible()
})

test.describe('on a device with dark colours', () => {
  test.use({ colorScheme: 'dark' })
  test('the map that was drawn ahead is dark', async ({ page }) => {
    await withoutApp(page, '')
    await expect(page.locator('.map-first text').first()).toHaveCSS('fill', 'rgb(238, 242, 247)')
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 22, 31)')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page shows the map, tells a screen reader what it shows, and says what is missing', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Preventieketen cocaïne\. Overzicht voor beleidsmakers\./ })).toBeVisible()
    await expect(page.getByText(/JavaScript nodig/)).toBeVisible()
  })
})

const program = /assets\/index-[^/]+\.js$/

/** Opens the page as it is while the program of the app has not arrived. */
async function withoutApp(page: Page, address: string) {
  await page.route(program, (route) => route.abort())
  await page.goto(`./${address}`)
  await expect(map(page)).toHaveCount(0)
  return { restore: () => page.unroute(program) }
}

/** Opens the page; the program of the app arrives when it is told to. */
async function withLateApp(page: Page): Promise<() => Promise<void>> {
  let arrive = () => {}
  const due = new Promise<void>((give) => (arrive = give))
  await page.route(program, async (route) => {
    await due
    await route.continue()
  })
  await page.goto('./')
  await expect(page.locator('.map-first')).toBeVisible()
  return async () => {
    const arrived = page.waitForResponse(program)
    arrive()
    await arrived
  }
}

/** Whole px; undefined for what is not shown. */
async function boxesOf(page: Page) {
  return Promise.all(parts.map((part) => boxOf(page, part)))
}

/** Where a map begins on the screen, and how high its first rectangle is. */
async function cornerOf(page: Page, whole: string, part: string) {
  const [corner, first] = [await boxOf(page, whole), await boxOf(page, part)]
  return [corner?.x, corner?.y, first?.height]
}

async function boxOf(page: Page, part: string) {
  const place = page.locator(part).first()
  if ((await place.count()) === 0) return undefined
  const { x, y, width, height } = (await place.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN }
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}
