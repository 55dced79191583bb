import { expect, test, type Page } from '@playwright/test'
import { map, openSite, panel } from './page'

test('the map is one stop for the Tab key, and arrows walk it from cell to cell, empty ones too', async ({ page }) => {
  await openSite(page)
  await enterMap(page)
  await expect(focused(page)).toHaveAttribute('aria-label', /^De gebruiker zelf, Geen gebruik/)
  await page.keyboard.press('ArrowRight')
  await expect(focused(page)).toHaveAttribute('aria-label', /^De gebruiker zelf, Incidenteel gebruik/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(focused(page)).toHaveAttribute('aria-label', /^Ervaringsdeskundige, Incidenteel gebruik/)
  await page.keyboard.press('End')
  await expect(focused(page)).toHaveAttribute('aria-label', /^Ervaringsdeskundige, .*niet benoemd/)
  await page.keyboard.press('Home')
  await expect(focused(page)).toHaveAttribute('aria-label', /: Ervaringsdeskundige/)
})

test('the camera follows the keyboard to what is out of sight', async ({ page }) => {
  await openSite(page, '#detail=names')
  await enterMap(page)
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown')
  await expect(focused(page)).toBeInViewport()
})

test('Enter goes into a cell and opens an intervention, Escape comes back to it', async ({ page }) => {
  await openSite(page, '#detail=names')
  await enterMap(page)
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveAttribute('data-kind', 'bar')
  const label = await focused(page).getAttribute('aria-label')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('group').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(focused(page)).toHaveAttribute('aria-label', label ?? '')
  await page.keyboard.press('Escape')
  await expect(focused(page)).toHaveAttribute('data-kind', 'cell')
})

test('plus, minus and nought zoom', async ({ page }) => {
  await openSite(page)
  await enterMap(page)
  const before = await zoomOf(page)
  await page.keyboard.press('-')
  await expect.poll(() => zoomOf(page)).toBeLessThan(before)
  await page.keyboard.press('0')
  await expect.poll(() => zoomOf(page)).toBeCloseTo(before, 3)
})

test('a filter can be set, an intervention read and the map exported by keyboard alone', async ({ page }) => {
  await openSite(page)
  await tabTo(page, /^Filters/)
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
  await expect(panel(page).getByRole('group').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('unity')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Unity' })).toBeVisible()

  await tabTo(page, 'Exporteren')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  const download = page.waitForEvent('download')
  await tabTo(page, 'SVG opslaan')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.svg$/)
})

async function enterMap(page: Page): Promise<void> {
  await map(page).locator('[tabindex="0"]').first().focus()
}

function focused(page: Page) {
  return page.locator(':focus')
}

async function zoomOf(page: Page): Promise<number> {
  const transform = await page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform)
  return Number(/matrix\(([^,]+)/.exec(transform)?.[1])
}

/** Presses Tab until a button of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  for (let step = 0; step < 80; step++) {
    if (await button.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no such button in the order of the Tab key: ${name}`)
}
