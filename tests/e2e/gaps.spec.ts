import { expect } from '@playwright/test'
import { map, openSite, panel, test } from './page'

test('somebody finds the gap of the occupational physician, its reason, its source and what could fill it in at most four steps', async ({
  page,
}) => {
  await openSite(page)
  // One: the list of gaps. Two: the gap.
  await page.getByRole('button', { name: /^Gaten/ }).click()
  await panel(page)
    .getByRole('button', { name: /Bedrijfsarts/ })
    .first()
    .click()

  await expect(panel(page).getByRole('heading', { level: 2, name: /^Bedrijfsarts/ })).toBeVisible()
  await expect(panel(page).getByRole('heading', { name: 'Waarom dit een gat is' })).toBeVisible()
  await expect(panel(page)).toContainText(/Nodig: \d+, gevonden: \d+|er is geen route/)
  await expect(panel(page)).toContainText('Trimbos-instituut 2022')
  // Three: what could fill it, or comes near.
  await panel(page)
    .getByRole('heading', { name: /Kan het gat vullen|Voldoet bijna/ })
    .first()
    .locator('..')
    .getByRole('button')
    .first()
    .click()
  await expect(panel(page).getByText('Interventie', { exact: true })).toBeVisible()
})

test('a gap has an address that opens it and shows it on the map', async ({ page }) => {
  await openSite(page)
  await map(page)
    .getByRole('button', { name: /^Bedrijfsarts, Problematisch gebruik/ })
    .click()
  const address = page.url()
  expect(address).toContain('select=')
  await page.goto('about:blank')
  await page.goto(address)
  await expect(panel(page)).toContainText('Bedrijfsarts')
  await expect(map(page).getByRole('button', { name: /^Bedrijfsarts, Problematisch gebruik/ })).toBeInViewport()
})

test('a lens narrows the gaps to one norm, and no judgement shows none', async ({ page }) => {
  await openSite(page)
  const count = page.getByRole('button', { name: /^Gaten/ }).locator('.count')
  const all = Number(await count.textContent())
  await page.getByRole('button', { name: /^Norm/ }).click()
  await page.getByRole('option').nth(1).click()
  await expect.poll(async () => Number(await count.textContent())).toBeLessThan(all)
  await page.getByRole('button', { name: /^Norm/ }).click()
  await page.getByRole('option').last().click()
  await expect(map(page).getByRole('button', { name: /Gat/ })).toHaveCount(0)
})

test('a what-if closes gaps, says which, stays in the address, and can be put back', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: /^Wat als/ }).click()
  await panel(page).locator('summary', { hasText: 'Status' }).click()
  await panel(page).getByRole('checkbox', { name: 'In ontwikkeling' }).check()
  await expect(
    panel(page)
      .getByRole('status')
      .filter({ hasText: /gat gaat dicht|gaten gaan dicht|verandert niets/ }),
  ).toBeVisible()
  await expect(page).toHaveURL(/count=status:in-development/)
  await panel(page).getByRole('button', { name: 'Wis deze wat-als' }).click()
  await expect(page).not.toHaveURL(/count=/)
})

test('what fits a person is told with who delivers it', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: /^Wat past/ }).click()
  await panel(page).getByRole('combobox', { name: 'Fase van gebruik' }).selectOption({ label: 'Recreatief gebruik' })
  await expect(panel(page).getByText(/^\d+ interventies passen$/)).toBeVisible()
  await expect(
    panel(page)
      .getByText(/^Door: /)
      .first(),
  ).toBeVisible()
})

test('a dead end opens its place, which tells the routes from there and has an address', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: /^Gaten/ }).click()
  const routes = panel(page).getByRole('heading', { name: 'Waar routes vastlopen' }).locator('..')
  await routes.getByRole('button', { name: /^Bedrijfsarts/ }).click()
  await expect(page).toHaveURL(/select=cell:company-doctor/)
  const here = panel(page).getByRole('heading', { name: 'Route vanaf hier' }).locator('..')
  await expect(here).toContainText('Er leidt nu geen route naar een latere fase')
  await expect(map(page).getByRole('button', { name: /^Bedrijfsarts, Incidenteel gebruik/ })).toBeInViewport()
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await expect(here).toBeVisible()
})
