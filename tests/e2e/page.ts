// Ways of getting about the page that several tests share.

import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'

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

/** WCAG 2.2 AA and the best practices of axe. The drawing inside the map's items is hidden from assistive technology; its contrast is tested with the theme. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('.map-marks')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`).join('\n   ')}`,
  )
  expect(told).toEqual([])
}

/** Waits until nothing has moved for a moment: flights end, lazy parts arrive. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(400)
}
