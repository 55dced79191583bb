// The one drawing on the screen and in the file: with all in view, each item of the scene is on the screen once and in the SVG once.

import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Detail } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { drawChain } from '../../src/pipeline'
import { itemsOf } from '../../src/scene/itemsOf'
import type { Item, Scene } from '../../src/scene/scene'
import { map, openSite, settle, test } from './page'
import { svgText } from '../export/svgText'

const chain = readChain(readFileSync('data/example.yaml', 'utf8'), { file: 'example.yaml' }).chain

// Room for the whole map at its own size, so that nothing of it lies out of sight.
test.use({ viewport: { width: 2400, height: 2000 } })

for (const detail of ['overview', 'names', 'cards'] as const)
  test(`each item of the scene is on the screen once and in the SVG once, with ${detail}`, async ({ page }) => {
    const scene = sceneOf(detail)
    const expected = itemsOf(scene)
    expect(new Set(expected.map(({ kind }) => kind))).toEqual(new Set(kindsAt(detail)))

    await openSite(page, `#chain=example&links=all&detail=${detail}&theme=light`)
    await settle(page)
    expect(await keysInSight(page)).toEqual(expected.map(({ key }) => key).sort())
    expect(itemsInSvg(svgText(scene, { text: 'live' }))).toEqual(expected.map(identity).sort())
  })

test('the file that the app saves holds each item that is on the screen once, and says the same of it', async ({ page }) => {
  const expected = itemsOf(sceneOf('cards')).map(identity)
  await openSite(page, '#chain=example&links=all&detail=cards&theme=light')
  await settle(page)
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'SVG opslaan' }).click()
  const saved = itemsInSvg(readFileSync(await (await download).path(), 'utf8'))
  expect(saved.filter((item) => !/^(frame|title|legend|note) /.test(item))).toEqual(expected.sort())
})

function sceneOf(detail: Detail): Scene {
  if (chain === undefined) throw new Error('the example cannot be read')
  const view = chain.views[0]?.view
  if (view === undefined) throw new Error('the example has no view')
  return drawChain(chain, { ...view, links: 'all' }, { language: 'nl', theme: 'light', detail, frame: false }).scene
}

// At a distance a cell shows counts in place of bars, and links have no bars to run between.
function kindsAt(detail: Detail): readonly Item['kind'][] {
  const always: readonly Item['kind'][] = ['cell', 'column', 'row', 'group', 'corner']
  return detail === 'overview' ? always : [...always, 'bar', 'link']
}

/** What a file says of an item besides its drawing. */
function identity({ kind, id, facts, label }: Item): string {
  const told = Object.entries(facts).map(([name, value]) => `${name}=${value}`)
  return [kind, id, ...told, label].join(' ')
}

/** Keys of the items that can be seen; one that has no size or lies outside the map cannot. */
async function keysInSight(page: Page): Promise<string[]> {
  const keys = await map(page).evaluate((element) => {
    const room = element.getBoundingClientRect()
    return [...element.querySelectorAll('[data-kind]')]
      .filter((item) => {
        const { width, height, left, top, right, bottom } = item.getBoundingClientRect()
        const inside = left >= room.left - 1 && top >= room.top - 1 && right <= room.right + 1 && bottom <= room.bottom + 1
        return inside && width > 0 && height > 0
      })
      .map((item) => item.getAttribute('data-key') ?? '')
  })
  return keys.sort()
}

function itemsInSvg(svg: string): string[] {
  const groups = svg.matchAll(/<g (data-kind="[^>]*)>\n<title>([^<]*)<\/title>/g)
  return [...groups].map(([, attributes = '', label = '']) => `${attributesOf(attributes)} ${plain(label)}`).sort()
}

// `data-kind="bar" data-id="talk" data-row="gp"` → `bar talk row=gp`.
function attributesOf(text: string): string {
  return [...text.matchAll(/data-([a-z-]+)="([^"]*)"/g)]
    .map(([, name = '', value = '']) => (name === 'kind' || name === 'id' ? plain(value) : `${name}=${plain(value)}`))
    .join(' ')
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
