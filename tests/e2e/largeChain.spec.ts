// A chain of thousands of interventions: it is read and laid out beside the page, which goes on answering.

import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { generateChain } from '../chains/generateChain'
import { map, openSite, settle, test } from './page'

/** Holds up what is fetched by these addresses, so that what happens meanwhile can be seen on a fast machine too. Returns what lets it go. */
async function holdUp(page: Page, addresses: RegExp): Promise<() => Promise<void>> {
  let release = (): void => undefined
  const released = new Promise<void>((go) => (release = go))
  await page.route(addresses, async (route) => {
    await released
    await route.continue().catch(() => undefined)
  })
  return async () => {
    release()
    await page.unroute(addresses)
  }
}

async function openFile(page: Page, interventions: number): Promise<void> {
  const buffer = Buffer.from(generateChain({ interventions, seed: 1 }))
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.locator('input[type=file]').setInputFiles({ name: 'groot.yaml', mimeType: 'text/yaml', buffer })
}

test('opening shows how far it is, and stops at a press while the map that is open stays', async ({ page }) => {
  await openSite(page)
  const letGo = await holdUp(page, /\/worker-[^/]+\.js$/)
  await openFile(page, 1000)
  await expect(page.getByText('groot.yaml wordt gelezen …')).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'groot.yaml wordt gelezen …' })).toBeVisible()
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await letGo()
  await expect(page.getByText('groot.yaml wordt gelezen …')).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toBeVisible()
  await expect(map(page)).toBeVisible()
})

test('a large chain opens at counts, and shows names to who zooms in', async ({ page }) => {
  await openSite(page)
  await openFile(page, 1000)
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toHaveCount(0)
  const bars = page.locator('.react-flow .map-item[data-kind="bar"]')
  await expect(page.locator('.react-flow .map-item[data-kind="cell"]').first()).toBeVisible()
  await expect(bars).toHaveCount(0)
  for (let press = 0; press < 6; press++) {
    await page.getByRole('button', { name: 'Vergroten' }).click()
    await settle(page)
  }
  await expect(bars.first()).toBeVisible()
})

test('a large chain is filtered on what its legend shows', async ({ page }) => {
  await openSite(page)
  await openFile(page, 1000)
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toHaveCount(0)
  await page.locator('.legend-item[aria-pressed]').first().click()
  await expect(page.getByText(/\d+ van de 1000 interventies passen\. /)).toBeVisible()
})

test('the council pack of a large chain says how far it is, and stops at a press', async ({ page }) => {
  await openSite(page)
  await openFile(page, 1000)
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Exporteren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kaart exporteren' })
  await expect(dialog.getByRole('img', { name: 'Voorbeeld' })).toBeVisible()
  const pack = dialog.getByRole('button', { name: 'Raadspakket' })
  const letGo = await holdUp(page, /\.ttf$/)
  await pack.click()
  await expect(dialog.getByRole('progressbar', { name: 'gaten.docx' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Stoppen' }).click()
  await letGo()
  await expect(dialog.getByRole('progressbar')).toHaveCount(0)
  const saved = page.waitForEvent('download')
  await pack.click()
  const files = Object.keys(unzipSync(readFileSync(await (await saved).path())))
  expect(files).toEqual([
    'gaten.docx',
    'kaart.pdf',
    'overzichten.xlsx',
    'presentatie.pptx',
    'ketenkaart.html',
    'figuur.svg',
    'verhaal.pptx',
  ])
})

test('the gaps of a large chain are walked past, each on a map of its own', async ({ page }) => {
  await openSite(page)
  await openFile(page, 1000)
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Presenteren' }).click()
  await page.getByRole('button', { name: /^Start: Langs/ }).click()
  const cells = page.locator('.present-map .map-item[data-kind="cell"]')
  await expect(cells.first()).toBeVisible()
  await page.getByRole('button', { name: 'Volgende' }).click()
  await expect(page.locator('.present-rows')).toBeVisible()
  await expect(cells.first()).toBeVisible()
})
