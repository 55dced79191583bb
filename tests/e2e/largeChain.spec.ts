// A chain of thousands of interventions: it is read and laid out beside the page, which goes on answering.

import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { generateChain } from '../chains/generateChain'
import { map, openSite, settle, test } from './page'

async function openFile(page: Page, interventions: number): Promise<void> {
  const buffer = Buffer.from(generateChain({ interventions, seed: 1 }))
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.locator('input[type=file]').setInputFiles({ name: 'groot.yaml', mimeType: 'text/yaml', buffer })
}

test('opening shows how far it is, and stops at a press while the map that is open stays', async ({ page }) => {
  await openSite(page)
  await openFile(page, 10_000)
  await expect(page.getByText('groot.yaml wordt gelezen …')).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'groot.yaml wordt gelezen …' })).toBeVisible()
  await page.getByRole('button', { name: 'Annuleren' }).click()
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
  await expect(page.getByText(/\d+ van 1000 interventies passen\. /)).toBeVisible()
})

test('the council pack of a large chain says how far it is, and stops at a press', async ({ page }) => {
  await openSite(page)
  await openFile(page, 1000)
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Exporteren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kaart exporteren' })
  await expect(dialog.getByRole('img', { name: 'Voorbeeld' })).toBeVisible()
  const pack = dialog.getByRole('button', { name: 'Raadspakket' })
  await pack.click()
  await expect(dialog.getByRole('progressbar', { name: 'gaten.md' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Stoppen' }).click()
  await expect(dialog.getByRole('progressbar')).toHaveCount(0)
  const saved = page.waitForEvent('download')
  await pack.click()
  const files = Object.keys(unzipSync(readFileSync(await (await saved).path())))
  expect(files).toEqual(['gaten.md', 'kaart.pdf', 'overzichten.xlsx', 'presentatie.pptx', 'ketenkaart.html', 'figuur.svg'])
})
