import { expect, type Locator, type Page } from '@playwright/test'
import { map, openSite, panel, test } from './page'

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
  await expect(focused(page)).toHaveAttribute('aria-label', /^Ervaringsdeskundige, .*niet genoemd/)
  await page.keyboard.press('Home')
  await expect(focused(page)).toHaveAttribute('aria-label', /: Ervaringsdeskundige/)
})

test('the camera follows the keyboard to what is out of sight', async ({ page }) => {
  await openSite(page, '#detail=names')
  await enterMap(page)
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown')
  await expect(focused(page)).toBeInViewport()
})

test('a walk over what is in sight moves nothing, and the address says nothing of it', async ({ page }) => {
  await openSite(page)
  await enterMap(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  // The address follows a camera that moved after a third of a second, when a flight has ended.
  await page.waitForTimeout(900)
  expect(page.url()).not.toContain('camera')
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

test('what was ticked can be taken back at once', async ({ page }) => {
  await openSite(page, '#chain=example')
  await page.getByRole('button', { name: /^Filters/ }).click()
  const box = panel(page).getByRole('checkbox').first()
  await box.check()
  await box.press('Control+z')
  await expect(box).not.toBeChecked()
})

test('the first stop leads past the toolbar to the map', async ({ page }) => {
  await openSite(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de kaart' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('colour, norm and a legend filter are chosen by keyboard alone', async ({ page }) => {
  await openSite(page, '#chain=example')
  await tabTo(page, /^Kleur/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/colour=status/)
  await expect(page.getByRole('button', { name: /^Kleur/ })).toBeFocused()
  await tabTo(page, /^Norm/)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/norm=none/)
  await tabTo(page, /^In uitvoering/)
  await page.keyboard.press(' ')
  await expect(page).toHaveURL(/where=status:implemented/)
})

test('an open list is left by Tab, as it was', async ({ page }) => {
  await openSite(page)
  await tabTo(page, /^Kleur/)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.press('End')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Norm/ })).toBeFocused()
  await expect(page).not.toHaveURL(/colour=/)
})

test('a gap is opened from the list and from the table by keyboard alone', async ({ page }) => {
  await openSite(page, '#chain=example')
  await tabTo(page, /^Gaten/)
  await page.keyboard.press('Enter')
  await panel(page).waitFor()
  await tabTo(page, /Jongerenwerker/, panel(page))
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Jongerenwerker')
  await page.keyboard.press('Escape')
  await tabTo(page, 'Tabel')
  await page.keyboard.press('Enter')
  await page.getByRole('table').waitFor()
  await tabTo(page, /^Uitvoerder/, page.getByRole('table'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: /^Uitvoerder/ })).toHaveAttribute('aria-sort', 'ascending')
  await tabTo(page, /^Gat/, page.getByRole('table'))
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
})

test('a chain of the library, the language and the theme are chosen by keyboard alone', async ({ page }) => {
  await openSite(page)
  await tabTo(page, 'Openen')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, /Voorbeeldstad/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/chain=example/)
  await tabTo(page, 'English')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Gaming prevention chain of Exampletown' })).toBeVisible()
  await tabTo(page, 'Dark screen')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/theme=dark/)
})

test('in the table nothing that has the focus lies behind the names of rows and columns', async ({ page }) => {
  await openSite(page)
  await page.getByRole('button', { name: 'Tabel', exact: true }).click()
  const buttons = page.getByRole('cell').getByRole('button')
  await buttons.nth(120).focus()
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Shift+Tab')
    const covering = await focused(page).evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('th')?.textContent
    })
    expect(covering).toBeUndefined()
  }
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

/** Presses Tab until a button of this name, in this part of the page, has the focus. */
async function tabTo(page: Page, name: string | RegExp, part: Page | Locator = page): Promise<void> {
  // Found once: to look for a name in the whole page at each stop takes longer than all else.
  const button = await part.getByRole('button', { name }).first().elementHandle()
  for (let step = 0; step < 80; step++) {
    if (await button.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no such button in the order of the Tab key: ${name}`)
}

test('the heads of rows and columns are buttons of the map, not parts of a picture', async ({ page }) => {
  await openSite(page)
  await expect(map(page).getByRole('button', { name: /^Fase van gebruik: Geen gebruik/ })).toBeVisible()
  await expect(map(page).getByRole('img').getByRole('button')).toHaveCount(0)
  expect(await map(page).ariaSnapshot()).not.toContain('- img:')
})
