// Presenting and finding a gap on a phone, with a finger.

import { expect, test, type Page } from '@playwright/test'
import { openSite, panel } from './page'

const example = '#chain=example&theme=light'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a story is walked with a finger, and nothing lies beside the screen', async ({ page }) => {
  await page.goto(`./${example}&story=council/1`)
  await expect(title(page)).toHaveText('Dit is er')
  await page.getByRole('button', { name: 'Volgende' }).tap()
  await expect(title(page)).toHaveText('Hier stopt het')
  await swipe(page, 300, 60)
  await expect(title(page)).toHaveText('Als de cursus stopt')
  await swipe(page, 60, 300)
  await expect(title(page)).toHaveText('Hier stopt het')
  for (const name of ['Vorige', 'Volgende', 'Zwart scherm', 'Stoppen'])
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => window.innerWidth)).toBe(390)
  await page.screenshot({ path: '.tmp/phone-story.png' })
})

test('the first look at a chain has gaps in it', async ({ page }) => {
  await openSite(page)
  await expect(page.locator('.map-item[data-kind="cell"][aria-label*="Gat"]').first()).toBeInViewport()
})

test('every button for a panel is in sight, in both languages', async ({ page }) => {
  for (const language of ['nl', 'en']) {
    await openSite(page, `#language=${language}`)
    const buttons = await page.locator('.toolbar-panels button').all()
    expect(buttons.length).toBeGreaterThan(3)
    for (const button of buttons) await expect(button).toBeInViewport({ ratio: 1 })
  }
})

test('a button that names a long chain grows, rather than run out of its panel', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openSite(page, '#chain=voorbeeldgemeente&panel=local')
  await expect(panel(page).getByRole('button', { name: /^Ga verder met/ })).toBeInViewport({ ratio: 1 })
  const body = panel(page).getByRole('group').first()
  expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
})

test('a gap is found, opened and put away with a finger', async ({ page }) => {
  await openSite(page, example)
  await page.getByRole('button', { name: /^Gaten/ }).tap()
  await panel(page)
    .getByRole('button', { name: /Huisarts/ })
    .first()
    .tap()
  await expect(panel(page).getByRole('heading', { level: 2, name: /^Huisarts/ })).toBeInViewport()
  await page.screenshot({ path: '.tmp/phone-gap.png' })
  await panel(page).getByRole('button', { name: 'Toon op de kaart' }).tap()
  await expect(panel(page)).toHaveCount(0)
  await expect(page.locator('.map-item[data-lit]').first()).toBeInViewport()
  // A page that is wider than the screen would be zoomed out.
  expect(await page.evaluate(() => window.innerWidth)).toBe(390)
  await page.screenshot({ path: '.tmp/phone-map.png' })
})

test('the map is moved by its headers too, also where they fill the screen', async ({ page }) => {
  await openSite(page)
  const row = page.getByRole('button', { name: /^Bedrijfsarts/ }).first()
  const before = await row.boundingBox()
  const [x, y] = [40, (before?.y ?? 0) + 10]
  await drawFingers(page, [[{ x, y }], [{ x, y: y - 60 }], [{ x, y: y - 120 }]])
  expect((await row.boundingBox())?.y).toBeCloseTo((before?.y ?? 0) - 120, -1)
  await expect(panel(page)).toHaveCount(0)
  const spread = [30, 60, 110].map((apart) => [
    { x: 200 - apart, y: 500 },
    { x: 200 + apart, y: 500 },
  ])
  await drawFingers(page, spread)
  const larger = await zoom(page)
  await drawFingers(page, spread.toReversed())
  expect(await zoom(page)).toBeLessThan(larger / 2)
})

function title(page: Page) {
  return page.getByRole('main').getByRole('heading', { level: 1 })
}

/** How large the map is drawn. */
async function zoom(page: Page): Promise<number> {
  return page.locator('.react-flow__viewport').evaluate((map) => new DOMMatrix(getComputedStyle(map).transform).a)
}

/** A finger drawn over the text of a step, in px from the left. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const box = await title(page).boundingBox()
  const y = (box?.y ?? 0) + 10
  await drawFingers(page, [[{ x: from, y }], [{ x: to, y }]])
}

/** Fingers put down at the first places, drawn over the next ones, and lifted at the last. */
async function drawFingers(page: Page, [first = [], ...next]: readonly (readonly { x: number; y: number }[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: typeof first) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) })
  await touch('touchStart', first)
  for (const points of next) await touch('touchMove', points)
  await touch('touchEnd', [])
}
