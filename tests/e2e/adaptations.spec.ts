// What people set on their device: a larger page, colours of the system, no motion, paper.

import { spawnSync } from 'node:child_process'
import { expect, test, type Page } from '@playwright/test'
import { canRun } from '../unchecked'
import { expectAccessible, map, openSite, panel, settle } from './page'

const example = '#chain=example&theme=light'

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  test('everything can be reached without scrolling sideways, and panels, dialogs and the story fit', async ({ page }) => {
    await openSite(page, '#theme=light')
    await settle(page)
    await page.screenshot({ path: '.tmp/zoom-200.png' })
    await expectNoSidewaysScroll(page)
    await expect(map(page)).toBeInViewport()
    for (const name of [/^Filters/, /^Gaten/, /^Wat als/, /^Wat past/, /^En bij ons/]) {
      await page.getByRole('button', { name }).click()
      await expect(panel(page).getByRole('button', { name: 'Sluiten' })).toBeInViewport({ ratio: 1 })
      await panel(page).getByRole('button', { name: 'Sluiten' }).click()
    }
    await page.getByRole('button', { name: /^Gaten/ }).click()
    await page.screenshot({ path: '.tmp/zoom-200-gaps.png' })
    await expectNoSidewaysScroll(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Exporteren', exact: true }).click()
    await page.getByRole('button', { name: 'SVG opslaan' }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('button', { name: 'SVG opslaan' })).toBeInViewport({ ratio: 1 })
    await page.screenshot({ path: '.tmp/zoom-200-export.png' })
    await page.keyboard.press('Escape')
    await page.goto(`./${example}&story=council/2`)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeInViewport()
    await expect(page.getByRole('button', { name: 'Volgende' })).toBeInViewport({ ratio: 1 })
    await page.screenshot({ path: '.tmp/zoom-200-story.png' })
  })
})

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 })

  test('the toolbar is in sight from side to side, and what a panel covers takes no focus', async ({ page }) => {
    await openSite(page, example)
    await expectNoSidewaysScroll(page)
    for (const name of [/^Gaten/, /^Wat als/, /^Wat past/]) {
      const box = await page.getByRole('button', { name }).boundingBox()
      expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(320)
    }
    await page.getByRole('button', { name: /^Gaten/ }).click()
    await expect(panel(page).getByRole('group', { name: 'Gaten', exact: true })).toBeFocused()
    await expect(map(page)).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(map(page)).toBeVisible()
    await page.goto(`./${example}&select=intervention:play-smart`)
    await expect(panel(page)).toBeVisible()
    await settle(page)
    await expect(page.locator('.map-node')).not.toHaveCount(0)
    await expect(page.locator('.map-node').filter({ visible: true })).toHaveCount(0)
  })

  test('text, map and bar of a story follow each other', async ({ page }) => {
    await page.goto(`./${example}&story=council/2`)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeInViewport()
    await settle(page)
    const parts = await page.evaluate(() =>
      ['.present-say', '.present-map-room', '.present-foot', '.present-bar'].map((name) => {
        const box = document.querySelector(name)?.getBoundingClientRect()
        return { top: box?.top ?? NaN, bottom: box?.bottom ?? NaN }
      }),
    )
    for (const [index, { top, bottom }] of parts.entries()) {
      expect(bottom - top).toBeGreaterThan(20)
      expect(top).toBeGreaterThanOrEqual((parts[index - 1]?.bottom ?? 0) - 1)
    }
    await page.getByRole('button', { name: 'Volgende' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Als de cursus stopt' })).toBeInViewport()
  })
})

test('with the colours of the system the page stays legible, and the map keeps its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openSite(page, `${example}&panel=gaps`)
  await settle(page)
  await page.screenshot({ path: '.tmp/forced-colours.png' })
  await expectAccessible(page, 'forced colours')
  const kept = await map(page)
    .getByRole('button', { name: /^Docent, Vaak en lang/ })
    .evaluate((cell) => getComputedStyle(cell).forcedColorAdjust)
  expect(kept).toBe('none')
  const ground = await page
    .locator('.swatch')
    .first()
    .evaluate((swatch) => getComputedStyle(swatch).backgroundColor)
  expect(ground).toBe('rgb(255, 255, 255)')
})

for (const width of [1440, 1280])
  test(`with wider letters, words and lines the toolbar grows, and cuts nothing off: ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openSite(page, '#theme=light')
    // What WCAG 1.4.12 asks for. The page takes no other style element.
    await page.evaluate(() => {
      const wider = new CSSStyleSheet()
      wider.replaceSync('* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }')
      document.adoptedStyleSheets = [wider]
    })
    await settle(page)
    const cut = await page
      .locator('.toolbar :is(.choice-label, .choice-value, .button span, .switch button)')
      .evaluateAll((all) =>
        all.filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1).map((each) => each.textContent),
      )
    expect(cut).toEqual([])
    await expectNoSidewaysScroll(page)
    await page.screenshot({ path: `.tmp/wider-${width}.png` })
  })

test('in the settings each choice is as wide as the panel, so that its words stand side by side', async ({ page }) => {
  await openSite(page, '#panel=settings')
  const choices = page.locator('.settings .choice')
  await choices.first().waitFor()
  const room = await page.locator('.settings').evaluate((settings) => settings.clientWidth)
  const widths = await choices.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width))
  for (const width of widths) expect(width).toBeCloseTo(room, 0)
})

test('without motion the camera is where it goes at once, and nothing on the page moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSite(page, '#detail=names&theme=light&select=intervention:unity')
  await settle(page)
  const before = await transform(page)
  await map(page).getByRole('button', { name: 'Beginstand' }).click()
  await expect.poll(() => transform(page)).not.toBe(before)
  const first = await transform(page)
  await page.waitForTimeout(300)
  expect(await transform(page)).toBe(first)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('paper gets the map with its title, legend and sources, and no buttons', async ({ page }) => {
  await openSite(page, example)
  await settle(page)
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Zoeken', 'Openen', 'Exporteren']) await expect(page.getByRole('button', { name })).toBeHidden()
  await expect(page.getByText(/^Bronnen: /)).toBeVisible()
  await page.pdf({ path: '.tmp/print.pdf', format: 'A4', landscape: true, printBackground: true })
  test.skip(!canRun('pdftotext', 'what the page prints'))
  const text = spawnSync('pdftotext', ['-layout', '.tmp/print.pdf', '-'], { encoding: 'utf8' }).stdout
  for (const word of ['Preventieketen gamen in Voorbeeldstad', 'Huisarts', 'Preventiewerker', 'Problematisch', 'Universeel'])
    expect(text).toContain(word)
  expect(text).not.toContain('Exporteren')
})

test('paper gets the map in the first second too: the picture that is there already, light and whole', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  // The app comes, but not what draws its pages.
  await page.route(/PrintSheet/, () => undefined)
  await openSite(page, example)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const picture = page.locator('.print-sheet .map-first')
  await expect(picture).toBeVisible()
  await expect(picture).toHaveAccessibleName(/Preventieketen gamen/)
  await expect(page.locator('.react-flow')).toBeHidden()

  // Not even the app comes.
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await page.route(/assets\/.*\.js$/, () => undefined)
  await page.goto('about:blank')
  await page.goto('./')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const drawn = page.locator('.map-first')
  await expect(drawn).toBeVisible()
  expect((await drawn.boundingBox())?.height).toBeLessThan(150 * (96 / 25.4))
  expect(await page.locator('html').evaluate((element) => getComputedStyle(element).colorScheme)).not.toContain('dark')
})

test('a map that fits on one sheet takes one, as soon as there is a map and once its sheets can be drawn', async ({ page }) => {
  await openSite(page)
  const pages = async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
  expect(await pages()).toBe(1)
  await page.waitForResponse(/PrintSheet/)
  await settle(page)
  expect(await pages()).toBe(1)
})

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
}

function transform(page: Page): Promise<string> {
  return page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform)
}
