// "And here?": filling in the list during a meeting, taking the file home, and laying municipalities beside each other.

import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { map, openSite, panel, settle, test } from './page'

const example = '#chain=example&theme=light'

test('an adviser fills in the list, sees the gaps change, takes the file along and goes on with it later', async ({ page }) => {
  await openSite(page, `${example}&panel=local`)
  await begin(page, 'Zwolle')
  const progress = panel(page).getByText(/^\d+ van 6 ingevuld$/)
  await expect(progress).toHaveText('0 van 6 ingevuld')
  await answer(page, 'Slim spelen', 'Afwezig')
  await answer(page, 'Kort gesprek', 'Aanwezig')
  await answer(page, 'Tijdcheck', 'Beperkt')
  await expect(progress).toHaveText('3 van 6 ingevuld')
  await expect(panel(page).getByRole('status').filter({ hasText: 'landelijke keten' })).toContainText(/gat|gaten/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zwolle')
  // What is here and what is not is the colour of the map now.
  await expect(page.getByRole('region', { name: /^Legenda/ })).toContainText('Afwezig')

  await item(page, 'Kort gesprek').getByText('Lokale naam, contact en toelichting').click()
  await item(page, 'Kort gesprek').getByRole('textbox', { name: 'Hoe heet het bij u?' }).fill('Praatje')
  await page.keyboard.press('Enter')
  await expect(item(page, 'Kort gesprek').getByText('Praatje')).toBeVisible()
  const download = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: 'Bewaar als bestand' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('zwolle.yaml')
  const text = readFileSync(await file.path(), 'utf8')

  // Another device: nothing is kept there.
  await page.evaluate(() => indexedDB.deleteDatabase('ketenkaart'))
  await page.goto('about:blank')
  await openSite(page, `${example}&panel=local`)
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'zwolle.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) })
  await expect(progress).toHaveText('3 van 6 ingevuld')
  await expect(item(page, 'Slim spelen').getByRole('radio', { name: 'Afwezig' })).toBeChecked()
  await expect(item(page, 'Kort gesprek').getByText('Praatje')).toBeVisible()
})

test('the list is kept on the device when the window closes', async ({ page }) => {
  await openSite(page, `${example}&panel=local`)
  await begin(page, 'Kampen')
  await expect(panel(page).getByRole('group', { name: 'Onderdeel', exact: true })).toBeFocused()
  await answer(page, 'Slim spelen', 'Aanwezig')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kampen')
  // A person takes longer to close a window than the browser takes to write this down; a test does not.
  await expect.poll(() => keptDrafts(page)).toContain('kampen.yaml')
  await expect(page).toHaveURL(/file=kampen\.yaml/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kampen')
  await expect(page.getByRole('alert')).toBeEmpty()
  await page.goto('about:blank')
  await openSite(page, `${example}&panel=local`)
  await panel(page)
    .getByRole('button', { name: /Kampen.*1 ingevuld/ })
    .click()
  await expect(panel(page).getByText('1 van 6 ingevuld')).toBeVisible()
})

test('the list is filled in with number keys alone', async ({ page }) => {
  await openSite(page, `${example}&panel=local`)
  await begin(page, 'Ommen')
  await panel(page).getByRole('radio').first().focus()
  for (const key of ['1', '2', '3', '4', '1', '3']) await page.keyboard.press(key)
  await expect(panel(page).getByText('6 van 6 ingevuld')).toBeVisible()
})

test('what differs from the base is listed and laid over the map, and can be put away again', async ({ page }) => {
  await openSite(page, '#chain=voorbeeldgemeente&panel=local&theme=light')
  await panel(page).getByRole('button', { name: 'Verschillen' }).click()
  await expect(
    panel(page)
      .getByRole('heading', { level: 3, name: /\(\d+\)$/ })
      .first(),
  ).toBeVisible()
  await panel(page).getByRole('button', { name: 'Toon de verschillen op de kaart' }).click()
  await settle(page)
  await expect(panel(page).getByRole('button', { name: 'Kaart weer zonder verschillen' })).toBeVisible()
  await page.screenshot({ path: '.tmp/differences.png' })
  await panel(page).getByRole('button', { name: 'Kaart weer zonder verschillen' }).click()
  await expect(map(page)).toBeVisible()
})

test('municipalities lie side by side, and each cell says in how many of them there is offer', async ({ page }) => {
  await openSite(page, `${example}&panel=local`)
  await panel(page).getByRole('button', { name: 'Naast elkaar' }).click()
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles([overlay('Noord', 'absent'), overlay('Zuid', 'present')])
  await expect(panel(page).getByRole('row', { name: /Noord/ })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Toon 2 gemeenten op de kaart' }).click()
  await expect(map(page).getByRole('button', { name: /^Docent, Voor de lol.*1 van (de )?2 gemeenten/ })).toBeVisible()
  await page.screenshot({ path: '.tmp/municipalities.png' })
  await panel(page)
    .getByRole('button', { name: /^.*Noord.* weglaten$/ })
    .click()
  await expect(panel(page).getByRole('row', { name: /Noord/ })).toHaveCount(0)
  await expect(map(page).getByRole('button', { name: /^Docent, Voor de lol.*In deze gemeente is er aanbod/ })).toBeVisible()
})

test('somebody fills in the list, lays it on the map beside others, leaves, and undoes without breaking the page', async ({ page }) => {
  await openSite(page, `${example}&panel=local`)
  await begin(page, 'Raalte')
  await answer(page, 'Slim spelen', 'Aanwezig')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Raalte')
  await panel(page).getByRole('button', { name: 'Naast elkaar' }).click()
  // A long name beside them breaks no word in the heads of the numbers.
  const head = await panel(page).getByRole('columnheader', { name: 'Aanwezig' }).boundingBox()
  expect(head?.height).toBeLessThan(40)
  await panel(page).getByRole('button', { name: 'Toon 1 gemeente op de kaart' }).click()
  await expect(map(page)).toBeVisible()
  await panel(page).getByRole('button', { name: 'Kaart weer zonder aantallen' }).click()
  await panel(page).getByRole('button', { name: 'Invullen' }).click()
  await panel(page).getByRole('button', { name: 'Terug naar de landelijke keten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Raalte')
  await page.getByRole('heading', { level: 1 }).click()
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
  await expect(map(page)).toBeVisible()
})

/** The names of the files that the device keeps. */
async function keptDrafts(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(
    () =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('ketenkaart')
        opening.onerror = () => reject(new Error('no database'))
        opening.onsuccess = () => {
          const keys = opening.result.transaction('drafts').objectStore('drafts').getAllKeys()
          keys.onsuccess = () => {
            opening.result.close()
            resolve(keys.result)
          }
        }
      }),
  )
}

async function begin(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('textbox', { name: 'Gemeente of regio' }).fill(name)
  await panel(page)
    .getByRole('textbox', { name: /^Ingevuld door/ })
    .fill('GGD')
  await panel(page).getByRole('button', { name: 'Begin met invullen' }).click()
}

function item(page: Page, name: string) {
  return panel(page).getByRole('group', { name, exact: true })
}

async function answer(page: Page, name: string, standing: string): Promise<void> {
  await item(page, name).getByRole('radio', { name: standing, exact: true }).check()
}

function overlay(name: string, standing: string) {
  const text = `ketenkaart: 1
extends: ./example.yaml
unmentioned: unknown
id: ${name.toLowerCase()}
title: { nl: Voorbeeldstad-${name}, en: Exampletown ${name} }
version: "1"
sources: { opgave: { title: Opgave, year: 2026 } }
interventions:
  - { id: play-smart, availability: { id: ${standing}, sources: [ { source: opgave } ] } }
`
  return { name: `${name.toLowerCase()}.yaml`, mimeType: 'text/yaml', buffer: Buffer.from(text) }
}
