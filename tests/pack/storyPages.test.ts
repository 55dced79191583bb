import { describe, expect, test } from 'vitest'
import type { Chain, StoryStep } from '../../src/chain/chain'
import { dimensionOf } from '../../src/chain/indexChain'
import type { View } from '../../src/chain/view'
import { storyPages } from '../../src/pack/storyPages'
import type { Item } from '../../src/scene/scene'
import { someChain, someDrawing } from '../export/fixtures'

const { chain, view } = someDrawing(someChain(10), { links: 'none' })

function pagesOf(of: Chain, ...views: readonly Partial<View>[]) {
  const steps = views.map((part): StoryStep => ({
    title: { nl: 'Eerst' },
    say: { nl: 'Dit zeg ik.' },
    note: { nl: 'Klok.' },
    view: { ...view, ...part },
  }))
  const options = { language: 'nl', theme: 'light', detail: 'names', page: '16x9', portrait: false } as const
  return storyPages(of, { id: 's', title: { nl: 'Verhaal' }, steps }, options)
}

function barsOn(pages: ReturnType<typeof pagesOf>): readonly string[] {
  return pages.flatMap(({ scene }) => scene.layers.body.filter(({ kind }) => kind === 'bar').map(({ id }) => id))
}

function textIn(items: readonly Item[] = []): string {
  return items.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).join(' ')
}

describe('storyPages', () => {
  test('gives each step a page under its own title, with what to say and to note', () => {
    const pages = pagesOf(chain, { detail: 'overview' }, { detail: 'overview' })
    expect(pages).toHaveLength(2)
    for (const { title, notes, scene } of pages) {
      expect(title).toBe('Eerst')
      expect(scene.title).toBe('Eerst')
      expect(notes).toBe('Dit zeg ik.\nKlok.')
      expect(textIn(scene.layers.frame)).toMatch(/^Eerst Dit zeg ik\. /)
    }
  })

  test('says of a story of the national chain, over the map of a municipality, what its words are about', () => {
    const [page] = pagesOf({ ...chain, title: { nl: 'Voorbeeldstad' }, nationalStories: ['s'] }, {})
    expect(textIn(page?.scene.layers.frame)).toMatch(
      /^Eerst Dit zeg ik\. Deze tekst gaat over de landelijke keten\. De kaart laat zien: Voorbeeldstad\. /,
    )
    expect(textIn(pagesOf({ ...chain, nationalStories: ['other'] }, {})[0]?.scene.layers.frame)).not.toContain('landelijke')
  })

  test('shows only the rows in which the focus stands', () => {
    const focus = chain.interventions.find(({ memberships }) => memberships['professional']?.length === 1)
    if (focus === undefined) throw new Error('missing intervention with one professional')
    const [page] = pagesOf(chain, { focus: [focus.id] })
    const rows = page?.scene.layers.rows.filter(({ kind }) => kind === 'row').map(({ id }) => id)
    expect(rows).toEqual(focus.memberships['professional']?.map(({ value }) => value))
    expect(barsOn(page === undefined ? [] : [page])).toContain(focus.id)
    const said = `U ziet 1 van de ${dimensionOf(chain, view.rows).dimension.values.length} rijen: die waar deze stap over gaat.`
    expect(page?.scene.description).toContain(said)
    expect(textIn(page?.scene.layers.frame)).toContain(said)
    expect(textIn(pagesOf(chain, {})[0]?.scene.layers.frame)).not.toContain('U ziet')
  })

  test('counts instead of naming where a step would take many pages, unless the step asks for names', () => {
    const large = someChain(120)
    expect(barsOn(pagesOf(large, {}))).toEqual([])
    expect(barsOn(pagesOf(large, { detail: 'names' })).length).toBeGreaterThan(100)
  })
})
