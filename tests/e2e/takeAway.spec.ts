// Each type of file, saved from the app and opened again.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { canRun } from '../unchecked'
import { openSite, settle } from './page'

const folder = '.tmp/taken-away'
const example = '#chain=example&theme=light&detail=names'
/** All of the example that every type of file must name. */
const names = ['Slim spelen', 'Tijdcheck', 'Kort gesprek', 'Level Down', 'Zie het op tijd', 'Ouderavond schermtijd']

test('PNG: the picture that the SVG shows, twice as sharp', async ({ page, browser }) => {
  await openExport(page)
  const picture = PNG.sync.read(readFileSync(await save(page, 'PNG', 'png')))
  const { width, height } = picture
  const svg = await save(page, 'SVG opslaan', 'svg')
  const size = { width: width / 2, height: height / 2 }
  const seen = await browser.newPage({ viewport: { width: Math.ceil(size.width), height: Math.ceil(size.height) }, deviceScaleFactor: 2 })
  await seen.goto(pathToFileURL(svg).href)
  const shown = PNG.sync.read(await seen.screenshot({ clip: { x: 0, y: 0, ...size } }))
  await seen.close()
  expect({ width: shown.width, height: shown.height }).toEqual({ width, height })
  // Letters are outlines in the one and hinted text in the other.
  const differing = pixelmatch(picture.data, shown.data, undefined, width, height, { threshold: 0.3 })
  expect(differing / (width * height)).toBeLessThan(0.01)
  const blank = new Uint8Array(picture.data.length).fill(255)
  expect(pixelmatch(picture.data, blank, undefined, width, height, { threshold: 0.3 }) / (width * height)).toBeGreaterThan(0.03)
})

test('PDF: every name as text', async ({ page }) => {
  await openExport(page)
  const path = await save(page, 'PDF', 'pdf')
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  test.skip(!canRun('pdftotext', 'the text of a PDF saved in the app'))
  const text = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ')
  for (const name of names) for (const word of name.split(' ')) expect(text).toContain(word)
})

test('PowerPoint: every name on a slide', async ({ page }) => {
  await openExport(page)
  const parts = unzipSync(readFileSync(await save(page, 'PowerPoint', 'pptx')))
  const slides = Object.keys(parts).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))
  expect(slides.length).toBeGreaterThan(0)
  const text = slides.map((slide) => plainText(parts[slide])).join(' ')
  for (const name of names) for (const word of name.split(' ')) expect(text).toContain(word)
})

test('Excel: every name in a table', async ({ page }) => {
  await openExport(page)
  const parts = unzipSync(readFileSync(await save(page, 'Excel', 'xlsx')))
  expect(Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/')).length).toBeGreaterThan(3)
  const text = Object.values(parts).map(plainText).join(' ')
  for (const name of names) expect(text).toContain(name)
})

test('web page: opens from disk with the network cut, shows the same view, presents it, and makes a step of it', async ({
  page,
  context,
}) => {
  await openExport(page, `${example}&colour=status`)
  const path = await save(page, 'Webpagina om te versturen', 'html')
  await context.setOffline(true)
  const file = await context.newPage()
  await file.goto(pathToFileURL(path).href)
  await expect(file.getByRole('heading', { level: 1, name: /^Preventieketen gamen/ })).toBeVisible({ timeout: 30_000 })
  await expect(file.getByRole('button', { name: /^Kleur/ })).toContainText('Status')

  await file.getByRole('button', { name: 'Presenteren', exact: true }).click()
  const stories = file.getByRole('complementary')
  await stories.getByRole('textbox', { name: 'Titel van de stap' }).fill('Van schijf')
  await stories.getByRole('button', { name: 'Leg deze weergave vast als stap' }).click()
  await expect(stories.getByText('1 wijziging, nog niet bewaard.')).toBeVisible()
  await stories.getByRole('button', { name: /^Start: Gamen/ }).click()
  const title = file.getByRole('main').getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Dit is er')
  await file.keyboard.press('End')
  await expect(title).toHaveText('Van schijf')

  await file.keyboard.press('Home')
  const opened = context.waitForEvent('page')
  await file.getByRole('button', { name: 'Scherm voor uzelf' }).click()
  const presenter = await opened
  await expect(presenter.getByText('Vraag eerst wie Tijdcheck kent.')).toBeVisible({ timeout: 30_000 })
  await presenter.getByRole('button', { name: 'Volgende' }).click()
  await expect(title).toHaveText('Hier stopt het')
})

test('the clipboard: the map as vectors that name the chain, and as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openExport(page)
  await page.getByRole('button', { name: 'SVG kopiëren' }).click()
  await expect(page.getByText('De kaart staat op het klembord')).toBeVisible()
  // A browser that hands out vectors makes a comment of the first line, which says that this is XML.
  const svg = (await copied(page, 'image/svg+xml')).toString()
  expect(svg.slice(0, 1000)).toMatch(/^(<[?!][^>]+>\s*)?<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /)
  expect(svg.slice(0, 1000)).toContain('<title>Preventieketen gamen in Voorbeeldstad</title>')
  expect(svg.trimEnd().endsWith('</svg>')).toBe(true)
  for (const name of names) expect(svg.includes(name), name).toBe(true)

  await page.getByRole('button', { name: 'Plaatje kopiëren' }).click()
  await expect(page.getByText('Het plaatje staat op het klembord')).toBeVisible()
  const png = await copied(page, 'image/png')
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const { width, height } = PNG.sync.read(png)
  expect(Math.min(width, height)).toBeGreaterThan(500)
})

test('the council pack: says what it is making, and holds a memo, the map, lists, slides, a page, a figure and the story', async ({
  page,
}) => {
  await openExport(page)
  // All that is told, also what is gone again before anybody could ask for it.
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    const listen = () => told.push(...Array.from(document.querySelectorAll('[role="status"]'), ({ textContent }) => textContent))
    new MutationObserver(listen).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const path = await save(page, /^Raadspakket/, 'zip')
  expect(await page.evaluate(() => Reflect.get(window, 'told') as string[])).toContainEqual(expect.stringMatching(/\d+\/\d+ /))
  const files = unzipSync(readFileSync(path))
  const kinds = Object.keys(files).map((file) => file.split('.').at(-1))
  expect(kinds.sort()).toEqual(['docx', 'html', 'pdf', 'pptx', 'pptx', 'svg', 'xlsx'])
  const memo = Object.entries(files).find(([file]) => file.endsWith('.docx'))?.[1]
  expect(strFromU8(unzipSync(memo ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())).toContain(
    'Preventieketen gamen in Voorbeeldstad',
  )
})

test('the council pack: can be stopped, saves nothing then, and can be made after all', async ({ page }) => {
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  await openExport(page, '#theme=light')
  await page.getByRole('button', { name: /^Raadspakket/ }).click()
  // Pressed as soon as it is there: waiting until the dialog stands still may take longer than making the pack.
  await page.getByRole('button', { name: 'Stoppen' }).dispatchEvent('click')
  await expect(page.getByRole('button', { name: /^Raadspakket/ })).toBeEnabled({ timeout: 30_000 })
  await expect(page.getByText('Het opslaan is niet gelukt.')).toHaveCount(0)
  expect(saved).toEqual([])
})

test('the clipboard: the gaps as a memo, which a document takes with its headings, lists and tables', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSite(page)
  await page.getByRole('button', { name: /^Gaten/ }).click()
  await page.getByRole('button', { name: 'Kopieer als memo' }).click()
  await expect(page.getByRole('button', { name: 'Memo gekopieerd' })).toBeVisible()
  expect((await copied(page, 'text/plain')).toString()).toMatch(/^# Gaten in de keten: Preventieketen cocaïne\n/)
  await page.goto('about:blank')
  await page.setContent('<div contenteditable="true">x</div>')
  const document = page.locator('div')
  await document.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+V')
  await expect(document.locator('h1')).toHaveText('Gaten in de keten: Preventieketen cocaïne')
  expect(await document.locator('h2').count()).toBeGreaterThan(4)
  expect(await document.locator('li').count()).toBeGreaterThan(10)
  await expect(document.locator('table[border="1"]').first()).toBeVisible()
})

/** What lies on the clipboard, of this type. */
async function copied(page: Page, type: string): Promise<Buffer> {
  const bytes = await page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType(wanted)
    return blob === undefined ? [] : [...new Uint8Array(await blob.arrayBuffer())]
  }, type)
  return Buffer.from(bytes)
}

async function openExport(page: Page, address = example): Promise<void> {
  await openSite(page, address)
  await settle(page)
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

/** Presses a button of the dialog → the path of the file that comes of it. */
async function save(page: Page, name: string | RegExp, type: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(`preventieketen-gamen-in-voorbeeldstad.${type}`)
  mkdirSync(folder, { recursive: true })
  const path = `${folder}/${file.suggestedFilename()}`
  await file.saveAs(path)
  return path
}

// Runs of letters of one line may stand in elements of their own.
function plainText(part: Uint8Array | undefined): string {
  return part === undefined
    ? ''
    : strFromU8(part)
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
}
