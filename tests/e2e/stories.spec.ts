// Presenting as somebody does in front of a council, and making a story of one's own.

import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { expectAligned, openSite, panel, settle, test } from './page'

const example = '#chain=example&theme=light'

test('a story is walked with the keys of a clicker, stands in the address, and the browser goes back a step', async ({ page }) => {
  await openSite(page, example)
  await openStories(page)
  await panel(page)
    .getByRole('button', { name: /^Start: Gamen in tien minuten/ })
    .click()
  await expect(title(page)).toHaveText('Dit is er')
  await expectAligned(page)
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText('Hier stopt het')
  await expectAligned(page)
  await expect(page).toHaveURL(/story=council\/2/)
  await page.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText('Als de cursus stopt')
  await page.goBack()
  await expect(title(page)).toHaveText('Hier stopt het')
  await page.keyboard.press('PageUp')
  await expect(title(page)).toHaveText('Dit is er')

  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /^Het scherm is zwart/ })).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /^Het scherm is zwart/ })).toHaveCount(0)
  // The keys of the map are not those of a story.
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: /^Preventieketen gamen/ })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).not.toHaveURL(/story=/)
})

test('a first step smaller than the map was stands under its headers', async ({ page }) => {
  await openSite(page, '#chain=cocaine-nl&panel=stories')
  await panel(page)
    .getByRole('button', { name: /^Start: De keten in acht stappen/ })
    .click()
  await expect(title(page)).toHaveText('Wat is er in Nederland?')
  await expectAligned(page)
})

test('an address opens a story at its step, and what the step is about lies in sight', async ({ page }) => {
  await page.goto(`./${example}&story=council/2`)
  await expect(title(page)).toHaveText('Hier stopt het')
  await expectAligned(page)
  await expect(
    page
      .getByRole('application')
      .getByRole('button', { name: /^Slim spelen/ })
      .first(),
  ).toBeInViewport({ ratio: 0.9 })
})

test('somebody asks about a bar during a story, and its details take the place of the text', async ({ page }) => {
  await page.goto(`./${example}&story=council/2`)
  await settle(page)
  await page
    .getByRole('application')
    .getByRole('button', { name: /^Slim spelen/ })
    .first()
    .click()
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Slim spelen' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveText('Hier stopt het')
})

test('the window of the presenter has the note and the next step, and walks the story for the audience', async ({ page, context }) => {
  await page.goto(`./${example}&story=council/1`)
  await expect(title(page)).toHaveText('Dit is er')
  await expect(page.getByText('Vraag eerst wie Tijdcheck kent.')).toHaveCount(0)
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Scherm voor uzelf' }).click()
  const presenter = await opened
  await expect(presenter.getByText('Vraag eerst wie Tijdcheck kent.')).toBeVisible()
  await expect(presenter.getByText('Hier stopt het')).toBeVisible()
  const onScreen = presenter.getByRole('region', { name: 'Nu op het scherm' })
  await expect(onScreen.getByText('Elk blok is iets wat we in de stad aanbieden.')).toBeVisible()
  const picture = onScreen.getByRole('img')
  await expect(picture).toBeVisible()
  const first = await picture.getAttribute('aria-label')
  await expect(presenter.getByRole('timer')).toHaveText(/^\d+:\d\d$/)
  await presenter.getByRole('button', { name: 'Volgende' }).click()
  await expect(title(page)).toHaveText('Hier stopt het')
  await expect(picture).not.toHaveAttribute('aria-label', first ?? '')
  await presenter.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText('Als de cursus stopt')
  await expect(presenter.getByText('Dit is de laatste stap.')).toBeVisible()
  await presenter.getByRole('button', { name: 'Zwart scherm' }).click()
  await expect(page.getByRole('button', { name: /^Het scherm is zwart/ })).toBeVisible()
  await presenter.keyboard.press('Escape')
  await expect(presenter.getByRole('heading', { name: 'De presentatie is gestopt' })).toBeVisible()
})

test('the tour of the gaps goes past each norm that finds some, with its reason, the worst first', async ({ page }) => {
  await openSite(page, example)
  await openStories(page)
  await panel(page)
    .getByRole('button', { name: /^Start: .*gaten/ })
    .click()
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { level: 2, name: '5 gaten' })).toBeVisible()
  await expect(page).toHaveURL(/story=[^&]+\/2/)
  await expect(page.getByRole('main').getByText('Hulp dichtbij wordt het eerst gevonden.')).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: 'Volgende' })).toBeDisabled()
})

test('a step is recorded from the map and moved, and the saved file keeps its comments and opens again', async ({ page }) => {
  const original = readFileSync('data/example.yaml', 'utf8')
  await openSite(page, `${example}&where=level:indicated&colour=status`)
  await openStories(page)
  await panel(page).getByText('Stappen wijzigen, ordenen of weghalen').waitFor()
  await panel(page).getByRole('textbox', { name: 'Titel van de stap' }).fill('Alleen geïndiceerd')
  await panel(page)
    .getByRole('textbox', { name: /^Notitie/ })
    .fill('Kort houden')
  await panel(page).getByRole('button', { name: 'Leg deze weergave vast als stap' }).click()
  await expect(panel(page).getByText('1 wijziging, nog niet bewaard.')).toBeVisible()
  await panel(page).getByText('Stappen wijzigen, ordenen of weghalen').click()
  await panel(page).getByRole('button', { name: 'Eerder: Alleen geïndiceerd' }).click()
  await expect(panel(page).getByText('2 wijzigingen, nog niet bewaard.')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Wijzigen: Alleen geïndiceerd' }).click()
  const form = panel(page).getByRole('form', { name: 'Wijzigen: Alleen geïndiceerd' })
  await form.getByRole('textbox', { name: 'Tekst op het scherm' }).fill('Wat er al is.')
  await form.getByRole('button', { name: 'Wijzig de stap' }).click()
  await expect(panel(page).getByText('3 wijzigingen, nog niet bewaard.')).toBeVisible()

  const download = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: 'Bewaar het ketenbestand' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(text.match(/#.*/g)).toEqual(original.match(/#.*/g))

  await openSite(page, example)
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.locator('dialog input[type=file]').setInputFiles({ name: 'mijn.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) })
  await expect(page).toHaveURL(/file=mijn\.yaml/)
  await openStories(page)
  await panel(page)
    .getByRole('button', { name: /^Start: Gamen/ })
    .click()
  await page.getByRole('button', { name: 'Naar stap 3: Alleen geïndiceerd' }).click()
  await expect(title(page)).toHaveText('Alleen geïndiceerd')
  await expect(page.getByRole('main').getByText('Wat er al is.')).toBeVisible()
  await expect(page).toHaveURL(/story=[^&]+\/3/)
  await expect(page.locator('.present-legend').first()).toContainText('Status')
})

async function openStories(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Presenteren', exact: true }).click()
  await panel(page).waitFor()
}

function title(page: Page) {
  return page.getByRole('main').getByRole('heading', { level: 1 })
}
