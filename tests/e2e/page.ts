// One window for all tests of a worker, and the ways of getting about the page that they share.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test as base, type Locator, type Page } from '@playwright/test'

/**
 * A new window has to compile the program once more, which takes longer than most tests. Tests that aren't about the device or a first
 * visit are given the same window: each opens the page anew, with nothing kept on the device.
 */
export const test = base.extend<object, { readonly kept: Page }>({
  kept: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', viewport = null, locale = '' } = project.use
      const context = await browser.newContext({ baseURL, viewport, locale })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ kept }, use) => {
    await use(kept.context())
    for (const other of kept.context().pages()) if (other !== kept) await other.close()
  },
  page: async ({ kept, viewport, baseURL }, use) => {
    if (viewport !== null) await kept.setViewportSize(viewport)
    await use(kept)
    kept.removeAllListeners()
    await kept.goto('about:blank')
    const session = await kept.context().newCDPSession(kept)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(baseURL ?? '').origin, storageTypes: 'local_storage,indexeddb' })
    await session.detach()
  },
})

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

/** The first column and row that hold a cell stand above and beside it: the headers and the body follow one camera. */
export async function expectAligned(page: Page): Promise<void> {
  await settle(page)
  const apart = await page.evaluate(() => {
    const cell = document.querySelector<HTMLElement>('.react-flow__node [data-kind="cell"]')
    const [row, column] = cell?.dataset['id']?.split(' ') ?? []
    const middle = (element: Element | null | undefined) => {
      const box = element?.getBoundingClientRect()
      return box === undefined ? { x: NaN, y: NaN } : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    const header = (kind: string, id = '') => middle(document.querySelector(`[data-kind="${kind}"][data-id="${id}"] .map-ring`))
    return [header('column', column).x - middle(cell).x, header('row', row).y - middle(cell).y]
  })
  for (const px of apart) expect(Math.abs(px)).toBeLessThan(2)
}

/** The panel beside the map. */
export function panel(page: Page): Locator {
  return page.getByRole('complementary')
}

// The drawing inside the map's items is hidden from assistive technology; its contrast is tested with the theme.
const looked = { exclude: [['.map-marks']] }
// Looking only for what is wrong, and not fetching the style sheets once more, takes a third of the time.
const everything = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
}
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }

/** WCAG 2.2 AA and the best practices of axe, for the whole page in this state. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(await violations(page, everything), state).toEqual([])
}

/**
 * The same in both themes, of a page that leaves the theme to the device. The window of the presenter is told its theme by the page that
 * opened it.
 */
export async function expectAccessibleInBothThemes(page: Page, state: string, opener: Page = page): Promise<void> {
  await expectAccessible(page, `${state}, light`)
  await opener.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await settle(page)
  await expectAccessible(page, `${state}, dark`)
  await opener.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
}

async function violations(page: Page, options: object): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  await coverMap(page, true)
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(${JSON.stringify(looked)}, ${JSON.stringify(options)}).then((results) => results.violations)`,
  )
  await coverMap(page, false)
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`).join('\n   ')}`,
  )
}

/** axe takes what of the map lies under a panel for a neighbour of what stands on the panel. */
async function coverMap(page: Page, covered: boolean): Promise<void> {
  await page.evaluate((hide) => {
    const panel = document.querySelector('aside')?.getBoundingClientRect()
    for (const item of document.querySelectorAll<HTMLElement>('.react-flow__node')) {
      const { right, left } = item.getBoundingClientRect()
      const isUnder = panel !== undefined && right > panel.left && left < panel.right
      item.style.visibility = hide && isUnder ? 'hidden' : ''
    }
  }, covered)
}

/** Waits until nothing has moved for ten frames: flights end, lazy parts arrive. A busy machine draws fewer frames in the same time. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    let still = 0
    const changes = new MutationObserver(() => (still = 0))
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    while (still < 10) {
      await new Promise(requestAnimationFrame)
      still = document.getAnimations().some(({ playState }) => playState === 'running') ? 0 : still + 1
    }
    changes.disconnect()
  })
}
