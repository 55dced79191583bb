// Ways of getting about the page that several tests share.

import { expect, type Locator, type Page } from '@playwright/test'
import axe from 'axe-core'

/** Opens the site and waits until the map is drawn. Fails on anything that the page logs as an error. */
export async function openSite(page: Page, address = ''): Promise<void> {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`./${address}`)
  await expect(map(page)).toBeVisible()
  expect(complaints).toEqual([])
}

export function map(page: Page): Locator {
  return page.getByRole('application')
}

/** The panel beside the map. */
export function panel(page: Page): Locator {
  return page.getByRole('complementary')
}

// The drawing inside the map's items is hidden from assistive technology; its contrast is tested with the theme.
const looked = { exclude: [['.map-marks']] }
// Looking only for what is wrong, and not fetching the style sheets once more, takes a third of the time.
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
}
type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }

/** WCAG 2.2 AA and the best practices of axe, for the whole page in this state. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(${JSON.stringify(looked)}, ${JSON.stringify(options)}).then((results) => results.violations)`,
  )
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`).join('\n   ')}`,
  )
  expect(told, state).toEqual([])
}

/** Waits until nothing has moved for a moment: flights end, lazy parts arrive. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(400)
}
