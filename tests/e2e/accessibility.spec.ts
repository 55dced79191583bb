import { test } from '@playwright/test'
import { expectAccessible, openSite, panel, settle } from './page'

const broken = 'ketenkaart: 1\nid: kapot\ntitle: Kapot\nlangauge: nl\ninterventions:\n  - id: a\n    stage: nergens\n'

// Looking through a whole page takes axe seconds, and this is done for many states of it.
test.setTimeout(300_000)

// Each language and each theme once: words and colours do not depend on each other.
for (const [language, theme] of [
  ['nl', 'light'],
  ['en', 'dark'],
] as const) {
  const address = `#language=${language}&theme=${theme}`
  const words = wordsOf(language)

  test.describe(`axe finds nothing wrong, ${language} ${theme}`, () => {
    test('in the first view and with each panel open', async ({ page }) => {
      await openSite(page, address)
      await settle(page)
      await expectAccessible(page)
      for (const name of words.panels) {
        await page.getByRole('button', { name }).click()
        await panel(page).waitFor()
        await settle(page)
        await expectAccessible(page)
      }
    })

    for (const select of ['intervention:moti-4', 'cell:gp/recreational', 'value:professional/gp', 'gap:specific-offer@target-group=work'])
      test(`with the details of ${select}`, async ({ page }) => {
        await openSite(page, `${address}&select=${select}`)
        await panel(page).waitFor()
        await settle(page)
        await expectAccessible(page)
      })

    for (const part of ['detail=names&links=all', 'detail=cards', 'norm=none', 'norm=specific-offer'])
      test(`with ${part}`, async ({ page }) => {
        await openSite(page, `${address}&${part}`)
        await settle(page)
        await expectAccessible(page)
      })

    test('in search, a list of choices, the dialogs and the table', async ({ page }) => {
      await openSite(page, address)
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill('huis')
      await page.getByRole('option').first().waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words.norm }).click()
      await page.getByRole('listbox').waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      for (const name of [words.open, words.export]) {
        await page.getByRole('button', { name, exact: true }).click()
        await page.getByRole('dialog').waitFor()
        await settle(page)
        await expectAccessible(page)
        await page.keyboard.press('Escape')
      }
      await page.getByRole('button', { name: words.table, exact: true }).click()
      await page.getByRole('table').waitFor()
      await settle(page)
      await expectAccessible(page)
    })

    test('with a broken file', async ({ page }) => {
      await openSite(page, address)
      await page.getByRole('button', { name: words.open, exact: true }).click()
      await page.locator('input[type=file]').setInputFiles({ name: 'kapot.yaml', mimeType: 'text/yaml', buffer: Buffer.from(broken) })
      await page.getByRole('heading', { name: words.broken }).waitFor()
      await settle(page)
      await expectAccessible(page)
    })
  })
}

function wordsOf(language: 'nl' | 'en') {
  return {
    nl: {
      panels: [/^Filters/, /^Gaten/, /^Wat als/, /^Wat past/, /^Meer instellingen/],
      ...{ norm: /^Norm/, open: 'Openen', export: 'Exporteren', table: 'Tabel', broken: /fouten? in het ketenbestand/ },
    },
    en: {
      panels: [/^Filters/, /^Gaps/, /^What if/, /^What fits/, /^More settings/],
      ...{ norm: /^Norm/, open: 'Open', export: 'Export', table: 'Table', broken: /mistakes? in the chain file/ },
    },
  }[language]
}
