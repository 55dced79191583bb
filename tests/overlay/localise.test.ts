import { describe, expect, test } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain } from '../../src/chain/chain'
import { defaultView } from '../../src/chain/view'
import { base, chainOf, layOver } from './layOver'

const gapsOf = (chain: Chain) =>
  judgeChain(chain, defaultView).gaps.map(({ id, mayHide }) => [
    id,
    mayHide.map((hidden) => (hidden.kind === 'cell' ? hidden.cell : hidden.id)),
  ])

describe('localise', () => {
  test('closes no gap where nobody knows, and says what may hide it', () => {
    const chain = chainOf('interventions: [{ id: talk, stage: { id: late, remove: true } }]', '')
    expect(gapsOf(chain)).toEqual([
      ['offer@stage=late', ['course']],
      ['onward@stage=early', [0, 'course']],
    ])
  })

  test('counts what is limited, and opens a gap where something is absent', () => {
    expect(gapsOf(chainOf('interventions: [{ id: talk, availability: limited }, { id: course, availability: absent }]', ''))).toEqual([
      ['onward@stage=early', [0]],
    ])
  })

  test('names what is absent here as a candidate for the gap that it leaves', () => {
    const { gaps } = judgeChain(chainOf('interventions: [{ id: talk, availability: absent }]', ''), defaultView)
    expect(gaps.map(({ id, candidates }) => [id, candidates])).toContainEqual(['offer@stage=early', ['talk']])
  })

  test('cuts the links of what is absent, and leaves those of what is unknown', () => {
    const statusOf = (overlay: string) => chainOf(overlay, '').links.map(({ status, basis }) => [status, basis])
    expect(statusOf('interventions: [{ id: course, availability: absent }]')).toEqual([['missing', 'inferred']])
    expect(statusOf('interventions: [{ id: talk, availability: present }]')).toEqual([['existing', 'stated']])
  })

  test('leaves a norm alone that asks about availability itself', () => {
    const { norms } = chainOf(
      'norms: [{ id: known, name: Bekend, over: stage, need: { count: 1, having: { availability: absent } }, sources: [{ source: report }] }]\ninterventions: [{ id: talk }]',
      '',
    )
    expect(norms.find(({ id }) => id === 'known')?.need).toMatchObject({ having: { availability: { in: ['absent'] } } })
  })

  test('knows the national chain that it lies over', () => {
    const over = layOver('title: Bij ons\nversion: "2026"', '').chain
    expect(over).toMatchObject({ title: { nl: 'Bij ons' }, version: '2026' })
    expect(over?.national).toEqual({ title: { nl: 'Onderlaag', en: 'Base' }, version: '1' })
    expect(layOver('title: Scenario').chain?.national).toBeUndefined()
  })

  test('knows which stories are told as the national chain tells them', () => {
    const story = (id: string) => `{ id: ${id}, title: Verhaal, steps: [{ title: Stap }] }`
    const below = `${base}stories: [${story('one')}, ${story('two')}, ${story('three')}]\n`
    const own = `stories: [{ id: one, title: Bij ons }, ${story('two')}, ${story('four')}]`
    expect(layOver(own, '', below).chain?.nationalStories).toEqual(['one', 'three'])
    expect(layOver(own, undefined, below).chain?.nationalStories).toBeUndefined()
  })
})
