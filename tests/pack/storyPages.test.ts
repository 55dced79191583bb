import { describe, expect, test } from 'vitest'
import type { Chain, StoryStep } from '../../src/chain/chain'
import type { View } from '../../src/chain/view'
import { storyPages } from '../../src/pack/storyPages'
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

describe('storyPages', () => {
  test('gives each step a page under its own title, with what to say and to note', () => {
    const pages = pagesOf(chain, { detail: 'overview' }, { detail: 'overview' })
    expect(pages).toHaveLength(2)
    for (const { title, notes, scene } of pages) {
      expect(title).toBe('Eerst')
      expect(scene.title).toBe('Eerst')
      expect(notes).toBe('Dit zeg ik.\nKlok.')
    }
  })

  test('shows only the rows in which the focus stands', () => {
    const focus = chain.interventions.find(({ memberships }) => memberships['professional']?.length === 1)
    if (focus === undefined) throw new Error('missing intervention with one professional')
    const [page] = pagesOf(chain, { focus: [focus.id] })
    const rows = page?.scene.layers.rows.filter(({ kind }) => kind === 'row').map(({ id }) => id)
    expect(rows).toEqual(focus.memberships['professional']?.map(({ value }) => value))
    expect(barsOn(page === undefined ? [] : [page])).toContain(focus.id)
  })

  test('counts instead of naming where a step would take many pages, unless the step asks for names', () => {
    const large = someChain(120)
    expect(barsOn(pagesOf(large, {}))).toEqual([])
    expect(barsOn(pagesOf(large, { detail: 'names' })).length).toBeGreaterThan(100)
  })
})
