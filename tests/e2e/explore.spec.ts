import { expect } from '@playwright/test'
import { map, openSite, panel, test } from './page'

test('a first visit says what this is, how to read it and where to press', async ({ page }) => {
  await openSite(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Preventieketen cocaïne' })).toBeVisible()
  await expect(page.getByText(/^Rijen: .+\. Kolommen: Fase van gebruik\. Kleur: .+ Klik op een interventie of op een gat\.$/)).toBeVisible()
  await expect(page.getByRole('region', { name: /^Legenda/ })).toContainText('Gat')
  await expect(map(page).getByRole('button', { name: /^Bedrijfsarts, Problematisch gebruik\..*Gat/ })).toBeVisible()
})

test('an intervention shows all that is known of it, with its place in the source', async ({ page }) => {
  await openSite(page, '#detail=names')
  await map(page)
    .getByRole('button', { name: /^Drugsenuitgaan\.nl/ })
    .first()
    .click()
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Drugsenuitgaan.nl' })).toBeVisible()
  await expect(panel(page)).toContainText('tabel 4')
  await expect(panel(page).locator('q').first()).not.toBeEmpty()
  await expect(panel(page).getByText('Afgeleid').first()).toBeVisible()
})

test('what is chosen has its links on the map, as long as it is chosen, and nothing else moves for it', async ({ page }) => {
  await openSite(page, '#detail=names')
  const links = page.locator('.map-item[data-kind="link"]')
  const bar = page.locator('.map-item[data-id="self-tests"]').first()
  await expect(links).toHaveCount(0)
  const before = await bar.boundingBox()
  await bar.click()
  await expect(links).not.toHaveCount(0)
  const after = await bar.boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1)
  await panel(page).getByRole('button', { name: 'Sluiten' }).click()
  await expect(links).toHaveCount(0)
})

test('a filter to the work setting fades the rest, says so, and stays in the address', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: /^Filters/ }).click()
  await panel(page).getByRole('button', { name: 'Wis de filters van ‘Overzicht voor beleidsmakers’' }).click()
  await panel(page).locator('summary', { hasText: 'Setting' }).click()
  await panel(page).getByRole('checkbox', { name: /^Werk/ }).first().check()
  await expect(page.getByRole('button', { name: /^Filter weghalen: Setting/ }).first()).toBeVisible()
  await expect(page).toHaveURL(/where=setting:/)
  const told = await panel(page).locator('.result').textContent()
  expect(told).toMatch(/^\d+ van de \d+ interventies passen$/)

  await page.reload()
  await expect(page.getByRole('button', { name: /^Filter weghalen: Setting/ }).first()).toBeVisible()
  await expect(panel(page).locator('.result')).toHaveText(told ?? '')
})

test('a colour in the legend filters, and filters no more when pressed again', async ({ page }) => {
  await openSite(page)
  const legend = page.getByRole('region', { name: /^Legenda/ })
  const selective = legend.getByRole('button', { name: /^Selectief/ })
  await selective.click()
  await expect(selective).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/level:selective/)
  await selective.click()
  await expect(page).not.toHaveURL(/level:selective/)
})

test('the browser goes back and forward over what was chosen', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: /^Gaten/ }).click()
  // One of the gaps, not the norm that is named above them.
  await panel(page).locator('.gap-link').filter({ hasText: 'Signaleren' }).first().click()
  await expect(panel(page).getByRole('heading', { level: 2, name: /^\d+ gaten$/ })).toHaveCount(0)
  const gap = await panel(page).getByRole('heading', { level: 2 }).textContent()
  await page.goBack()
  await expect(panel(page).getByRole('heading', { level: 2, name: /^\d+ gaten$/ })).toBeVisible()
  await page.goBack()
  await expect(panel(page)).toHaveCount(0)
  await page.goForward()
  await page.goForward()
  await expect(panel(page).getByRole('heading', { level: 2, name: gap ?? '' })).toBeVisible()
})

test('undo takes back a change of the view', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: /^Kleur/ }).click()
  await page.getByRole('option', { name: 'Status' }).click()
  await expect(page).toHaveURL(/colour=status/)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/colour=status/)
})

test('search finds an intervention by another name and shows it on the map', async ({ page }) => {
  await openSite(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('moti')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Moti-4' })).toBeVisible()
  await expect(
    map(page)
      .getByRole('button', { name: /^Moti-4/ })
      .first(),
  ).toBeVisible()
})

test('the table tells the same as the map', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: 'Tabel', exact: true }).click()
  const row = page.getByRole('row', { name: /Bedrijfsarts/ })
  await expect(row.getByRole('rowheader')).toContainText('Bedrijfsarts')
  await row.getByRole('button', { name: /^Gat / }).first().click()
  await expect(panel(page)).toContainText('Bedrijfsarts')
})

test('other axes make another map', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: /^Rijen/ }).click()
  await page.getByRole('option', { name: 'Doelgroep' }).click()
  await expect(page).toHaveURL(/rows=target-group/)
  await expect(page.getByRole('button', { name: /^Doelgroep: / }).first()).toBeVisible()
})

test('a press beside an open list closes it and does no more, on its button too', async ({ page }) => {
  await openSite(page)
  const colour = page.getByRole('button', { name: /^Kleur/ })
  const list = page.getByRole('listbox')
  const onMap = () => page.mouse.click(700, 500)
  for (const press of [onMap, () => colour.click({ force: true })]) {
    await colour.click()
    await list.waitFor()
    await press()
    await expect(list).toHaveCount(0)
    await expect(panel(page)).toHaveCount(0)
  }
})

test('an address that asks for any zoom gets the nearest that there is', async ({ page }) => {
  await openSite(page, '#camera=cards,0,0,1000')
  await expect(page.locator('.react-flow__viewport')).toHaveCSS('transform', /^matrix\(3, 0, 0, 3,/)
})

test('the wheel and the mouse move the map on its headers too, and a drag presses none of them', async ({ page }) => {
  await openSite(page)
  const row = page.getByRole('button', { name: /^Bedrijfsarts/ }).first()
  const y = async () => Math.round((await row.boundingBox())?.y ?? NaN)
  const start = await y()
  await row.hover()
  await page.mouse.wheel(0, 100)
  await expect.poll(y).toBe(start - 50)
  await row.hover()
  await page.mouse.down()
  await page.mouse.move(60, start - 150, { steps: 4 })
  await page.mouse.up()
  await expect.poll(y).toBeLessThan(start - 100)
  await expect(panel(page)).toHaveCount(0)
  await row.click()
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Bedrijfsarts' })).toBeVisible()
})
