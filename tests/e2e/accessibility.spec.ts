// What axe says of every state of the page, in each language and each theme.

import { expect, type Page } from '@playwright/test'
import { interfaceWords } from '../../src/words/interface'
import { localWords } from '../../src/words/local'
import { panelWords } from '../../src/words/panels'
import { presentWords } from '../../src/words/present'
import { expectAccessibleInBothThemes as expectAccessible, map, openSite, panel, settle, test } from './page'

const broken = 'ketenkaart: 1\nid: kapot\ntitle: Kapot\nlangauge: nl\ninterventions:\n  - id: a\n    stage: nergens\n'
const overlay = `ketenkaart: 1
extends: ./example.yaml
unmentioned: unknown
id: north
title: { nl: Voorbeeldstad-Noord, en: Exampletown North }
version: "1"
sources: { opgave: { title: Opgave, year: 2026 } }
interventions:
  - { id: play-smart, availability: { id: absent, sources: [ { source: opgave } ] } }
  - { id: short-talk, availability: { id: limited, sources: [ { source: opgave } ] } }
`

// Looking through a page takes axe a second or more, and each test does so for many states of it.
test.setTimeout(180_000)

for (const language of ['nl', 'en'] as const) {
  // The example shows all that the map can show in a tenth of the items, so most states are looked at there.
  const example = `#chain=example&language=${language}`
  const words = { ...interfaceWords[language], ...panelWords[language], local: localWords[language], present: presentWords[language] }

  test.describe(`axe finds nothing wrong in either theme, ${language}`, () => {
    test('in the first view of the cocaine chain, and in its table', async ({ page }) => {
      await openSite(page, `#language=${language}`)
      await settle(page)
      await expectAccessible(page, 'first view')
      await page.getByRole('button', { name: words.app.shapes.table, exact: true }).click()
      await page.getByRole('table').waitFor()
      await settle(page)
      await expectAccessible(page, 'table')
    })

    test('with each panel open', async ({ page }) => {
      await openSite(page, example)
      for (const name of ['filters', 'gaps', 'what-if', 'match', 'settings', 'stories', 'local'] as const) {
        await look(page, `${example}&panel=${name}`, words.panels[name])
        await expectAccessible(page, name)
      }
    })

    test('with the details of anything', async ({ page }) => {
      await openSite(page, example)
      for (const select of [
        'intervention:time-check',
        'cell:teacher/for-fun',
        'value:professional/gp',
        'link:level-down>outside:treatment:refers',
        'gap:some-offer@stage=problematic;professional=youth-worker',
      ]) {
        await look(page, `${example}&select=${encodeURIComponent(select)}`, words.panels.details)
        await expectAccessible(page, select)
      }
    })

    test('through each lens, at each level of detail, filtered and supposed', async ({ page }) => {
      await openSite(page, example)
      for (const part of [
        'norm=none',
        'norm=recognised-offer',
        'detail=overview',
        'detail=names&links=all',
        'detail=cards',
        'where=level:universal',
        'count=status:in-development',
      ]) {
        await page.goto(`./${example}&${part}`)
        await settle(page)
        await expectAccessible(page, part)
      }
    })

    test('in search, a list of choices, the dialogs and with a broken file', async ({ page }) => {
      await openSite(page, example)
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill('a')
      await page.getByRole('option').first().waitFor()
      await expectAccessible(page, 'search')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: new RegExp(`^${words.choices.norm}`) }).click()
      await page.getByRole('listbox').waitFor()
      await expectAccessible(page, 'a list of choices')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words.app.export, exact: true }).click()
      await page.getByRole('dialog').waitFor()
      await settle(page)
      await expectAccessible(page, 'export')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words.app.open, exact: true }).click()
      await page.getByRole('dialog').waitFor()
      await expectAccessible(page, 'open')
      await page
        .locator('dialog input[type=file]')
        .setInputFiles({ name: 'kapot.yaml', mimeType: 'text/yaml', buffer: Buffer.from(broken) })
      await page.getByRole('region', { name: 'kapot.yaml' }).waitFor()
      await settle(page)
      await expectAccessible(page, 'a broken file')
    })

    test('on the stage and in the window of the presenter', async ({ page, context }) => {
      await openSite(page, example)
      await page.goto(`./${example}&story=council/2`)
      await page.getByRole('main', { name: words.present.screen }).waitFor()
      await settle(page)
      await expectAccessible(page, 'a step')
      const opened = context.waitForEvent('page')
      await page.getByRole('button', { name: words.present.presenter }).click()
      const presenter = await opened
      await presenter.getByRole('heading', { name: words.present.upNext }).waitFor()
      await expectAccessible(presenter, 'the window of the presenter', page)
      await presenter.close()
      await page.keyboard.press('b')
      await page.getByRole('button', { name: words.present.blackHint }).waitFor()
      await expectAccessible(page, 'black')
    })

    test('while a municipality fills in its own, compares, and lies beside others', async ({ page }) => {
      await openSite(page, example)
      await look(page, `${example}&panel=local`, words.panels.local)
      await panel(page)
        .locator('input[type=file]')
        .setInputFiles({ name: 'noord.yaml', mimeType: 'text/yaml', buffer: Buffer.from(overlay) })
      await panel(page).getByRole('radio', { checked: true }).first().waitFor()
      await settle(page)
      await expectAccessible(page, 'the tick list')
      for (const part of ['changes', 'together'] as const) {
        await panel(page).getByRole('button', { name: words.local.parts[part] }).click()
        await panel(page).locator('.local-lens').click()
        await settle(page)
        await expectAccessible(page, words.local.parts[part])
      }
    })
  })
}

/** Goes to a state by its address, and waits for the panel that it names. */
async function look(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`./${address}`)
  await expect(page.getByRole('complementary', { name })).toBeVisible()
  await expect(map(page)).toBeVisible()
  await settle(page)
}

test('in English, a text that is only there in Dutch is marked as Dutch wherever it stands by itself', async ({ page }) => {
  await openSite(page, '#language=en&select=intervention:festivalverleiding')
  const title = panel(page).getByRole('heading', { level: 2, name: 'Festivalverleiding' })
  await expect(title).toHaveAttribute('lang', 'nl')
  await page.goto('./#language=en&shape=table')
  await expect(page.getByRole('table').getByRole('button', { name: 'Festivalverleiding' }).first()).toHaveAttribute('lang', 'nl')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.getByRole('table').getByRole('button', { name: 'Festivalverleiding' }).first()).not.toHaveAttribute('lang')
})
