import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { map, openSite, test } from './page'

const broken = `ketenkaart: 1
id: kapot
title: Kapotte keten
language: nl
version: "1"
dimensions:
  stage: { name: Fase, values: [ { id: a, name: A } ] }
  professional: { name: Wie, values: [ { id: b, name: B } ] }
interventions:
  - id: moti
    nmae: Moti
    stage: c
`

test('a broken file shows each mistake with its line and a caret, and keeps the last good map', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.locator('input[type=file]').setInputFiles({ name: 'kapot.yaml', mimeType: 'text/yaml', buffer: Buffer.from(broken) })
  const problems = page.getByRole('region', { name: /fouten in het ketenbestand/ })
  await expect(problems).toContainText('regel 11, kolom 5')
  await expect(problems.locator('pre').filter({ hasText: 'nmae: Moti' })).toContainText('^')
  await expect(problems).toContainText('Hieronder staat nog de kaart die open was.')
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toBeVisible()
  await expect(map(page)).toBeVisible()
})

test('a chain from the library opens and takes the place of the first', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByRole('dialog').getByRole('list').getByRole('button').filter({ hasNotText: 'nu open' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toHaveCount(0)
  await expect(page).not.toHaveURL(/chain=cocaine-nl/)
  await expect(map(page)).toBeVisible()
})

test('a file can be dropped on the page', async ({ page }) => {
  await openSite(page)
  const text = readFileSync(new URL('../../data/example.yaml', import.meta.url), 'utf8')
  await page.locator('.drop-area').evaluate((area, content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'eigen.yaml', { type: 'text/yaml' }))
    area.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }))
  }, text)
  await expect(page).toHaveURL(/file=eigen\.yaml/)
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toHaveCount(0)
})

test('an address of another site is refused in plain words', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./?chain=https://example.org/keten.yaml')
  await expect(page.getByRole('alert')).toContainText('andere site')
  expect(asked.filter((url) => url.includes('example.org') && !url.includes('?chain='))).toEqual([])
})

test('the page asks nothing of any other site', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await openSite(page)
  const own = new URL(page.url()).origin
  expect([...new Set(asked)]).toEqual([own])
})

test('the export holds what is on the screen: language, filter, lens and detail', async ({ page }) => {
  await openSite(page, '#language=en&detail=names')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('radio', { name: /^To edit/ }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save SVG' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('cocaine-prevention-chain.svg')
  const svg = readFileSync(await file.path(), 'utf8')
  expect(svg).toContain('lang="en"')
  expect(svg).toContain('data-id="moti-4"')
  expect(svg).toContain('>Stage of use')
})
