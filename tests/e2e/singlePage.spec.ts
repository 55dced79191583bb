// The page that is saved as one file: opened from disk, with the network cut.

import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { writeHtml } from '../../src/export/writeHtml'
import { generateChain } from '../chains/generateChain'

const chain = readFileSync('data/cocaine-nl.yaml', 'utf8')
const hostile = '# </script><script>document.title = "broken"</script> <!-- <script>\n'

function savePage(text: string, title: string): string {
  const html = writeHtml(readFileSync('dist/cli/template.html', 'utf8'), { name: 'mijn-keten.yaml', text, files: {}, address: '' }, title)
  const path = join(mkdtempSync(join(tmpdir(), 'ketenkaart-')), 'keten.html')
  writeFileSync(path, html)
  return path
}

test('opens from disk without any request and draws the chain that it carries', async ({ page, context }) => {
  const path = savePage(hostile + chain, 'Preventieketen <cocaïne>')
  expect(statSync(path).size).toBeLessThan(1_500_000)
  await context.setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url())
  })
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(pathToFileURL(path).href)
  await expect.poll(() => page.workers().length).toBe(1)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText('Preventieketen cocaïne', { timeout: 30_000 })
  await expect(page.getByRole('application')).toBeVisible()
  expect(await page.title()).not.toBe('broken')
  expect(page.url()).toContain('file=mijn-keten.yaml')
  // The table names every intervention.
  await page.goto(`${pathToFileURL(path).href}#shape=table`)
  await page.reload()
  await expect(page.getByRole('table').getByText('Moti-4').first()).toBeVisible({ timeout: 30_000 })
  // What was sent can be sent on: with this view, and the chain in it once.
  await page.getByRole('button', { name: 'Exporteren' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Webpagina om te versturen' }).click()
  const again = `${path}-again.html`
  await (await download).saveAs(again)
  expect(readFileSync(again, 'utf8').split('id="ketenkaart-chain"')).toHaveLength(2)
  expect(Math.abs(statSync(again).size - statSync(path).size)).toBeLessThan(2_000)
  await page.goto(pathToFileURL(again).href)
  await expect(title).toContainText('Preventieketen cocaïne', { timeout: 30_000 })
  await expect(page.getByRole('application')).toBeVisible()
  expect(asked).toEqual([])
  expect(problems).toEqual([])
  await page.screenshot({ path: '.tmp/single-page.png' })
})

test('draws a large chain where the browser starts no worker', async ({ page }) => {
  const path = savePage(generateChain({ interventions: 1000, seed: 1 }), 'Groot')
  await page.addInitScript(() => {
    // As where a policy of the organisation forbids it: it can be asked for, and breaks down.
    window.Worker = class extends EventTarget {
      postMessage = () => setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'forbidden' })))
      terminate = () => undefined
    } as unknown as typeof Worker
  })
  await page.goto(pathToFileURL(path).href)
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 })
  expect(page.workers()).toEqual([])
})

const example = readFileSync('data/example.yaml', 'utf8')

test('who is sent a page is not shown what its author might still mend', async ({ page }) => {
  const withoutSource = example.replace(/(kind: steps-down, status: existing), sources: .* \}/, '$1 }')
  expect(withoutSource).not.toBe(example)
  await page.goto(pathToFileURL(savePage(withoutSource, 'Gamen')).href)
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('hier staat geen bron bij')).toHaveCount(0)
})

test('a word that is wider than a column of the table is broken', async ({ page }) => {
  const longWord = example.replace('{ nl: Slim spelen, en: Play smart }', 'Kansspelverslavingspreventie'.repeat(5))
  await page.goto(`${pathToFileURL(savePage(longWord, 'Gamen')).href}#shape=table`)
  const cell = page.getByRole('cell').filter({ hasText: 'Kansspelverslavingspreventie' }).first()
  await expect(cell).toBeVisible({ timeout: 30_000 })
  expect(await cell.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(1)
})

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false })

  test('a page says how its map can be seen, and does not claim to show it', async ({ page }) => {
    await page.goto(pathToFileURL(savePage(example, 'Gamen')).href)
    await expect(page.getByText(/Bewaar het bestand op uw computer.*Save the file on your computer/s)).toBeVisible()
    await expect(page.getByText('plaatje')).toHaveCount(0)
  })
})
