// What can be pressed is large enough for a finger (WCAG 2.5.8); on the map where it shows at its own size, and at first sight on a phone.

import { expect, test, type Page } from '@playwright/test'
import { openSite, panel, settle } from './page'

const least = 24

for (const [address, width] of [
  ['#', 1440],
  ['#chain=example', 1440],
  ['#detail=names', 1440],
  ['#', 390],
] as const)
  test(`nothing on the map is lower or narrower than ${least} px at its own size (${address} at ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openSite(page, address)
    await settle(page)
    expect(await smallItems(page)).toEqual([])
  })

test(`nothing beside the map is lower or narrower than ${least} px: the table, each panel`, async ({ page }) => {
  for (const address of [
    '#shape=table',
    ...['gaps', 'what-if', 'match', 'filters', 'settings', 'stories', 'local'].map((id) => `#panel=${id}`),
  ]) {
    await page.goto('about:blank')
    await page.goto(`./${address}`)
    await (address === '#shape=table' ? page.getByRole('table') : panel(page).getByRole('heading', { level: 2 })).waitFor()
    await settle(page)
    const small = await page.locator('button, a[href], input, select, summary').evaluateAll(
      (all, size) =>
        all
          .filter((each) => each.closest('.map') === null && each.checkVisibility({ visibilityProperty: true }))
          .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
          .filter(({ box }) => Math.min(box.width, box.height) < size - 0.01)
          .map(({ each, box }) => `${each.textContent} ${box.width} × ${box.height}`),
      least,
    )
    expect(small, address).toEqual([])
  }
})

/** Lines between bars are left out: the details of each of their ends have a button for them. */
async function smallItems(page: Page): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const zoom = new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform).a
    const nodes = [...document.querySelectorAll('.map-node:not(.map-node-link)')].map((node) => {
      const { width, height } = node.getBoundingClientRect()
      const around = parseFloat(getComputedStyle(node, '::before').height) * zoom
      return { node, width, height: Math.max(height, around || 0) }
    })
    const heads = [...document.querySelectorAll('.map-header .map-item')].map((node) => ({
      node,
      width: node.getBoundingClientRect().width,
      height: node.getBoundingClientRect().height,
    }))
    return [...nodes, ...heads]
      .filter(({ width, height }) => Math.min(width, height) < size - 0.01)
      .map(({ node, width, height }) => `${node.textContent} ${width} × ${height}`)
  }, least)
}
