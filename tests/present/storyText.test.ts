import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { freshId } from '../../src/chain/fold'
import { defaultView, type View } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { moveStep, recordStep, removeStep, storiesIn } from '../../src/present/storyText'

const text = readFileSync('data/example.yaml', 'utf8')
const chain = read(text)
const [story] = chain.stories
const recording = { story: story?.id ?? '', storyTitle: '', title: 'What I see', say: 'Look.', note: '' }
const [saved] = chain.views

function read(of: string): Chain {
  const { chain: found, problems } = readChain(of, { file: 'example.yaml' })
  if (found === undefined) throw new Error(JSON.stringify(problems))
  return found
}

function firstView(of: Chain): View {
  return of.views[0]?.view ?? defaultView
}

function comments(of: string): number {
  return of.split('#').length
}

describe('recordStep', () => {
  test('adds the view on the map as the last step of a story, and keeps every comment', () => {
    if (saved === undefined) throw new Error('the example has no view')
    const view = { ...saved.view, focus: [chain.interventions[0]?.id ?? ''] }
    const edited = recordStep(text, recording, { chain, view })
    const last = read(edited).stories[0]?.steps.at(-1)
    expect(last?.view).toEqual(view)
    expect(last?.base).toBe(saved.id)
    expect(Object.values(last?.title ?? {})).toEqual(['What I see'])
    expect(Object.values(last?.say ?? {})).toEqual(['Look.'])
    expect(last?.note).toBeUndefined()
    expect(comments(edited)).toBe(comments(text))
  })

  test('begins a new story with an id that is free', () => {
    const title = Object.values(story?.title ?? {})[0] ?? ''
    const given = (to: Chain) => ({
      ...recording,
      story: freshId(title, new Set(to.stories.map(({ id }) => id)), 'story'),
      storyTitle: title,
      note: 'Say hello',
    })
    const once = recordStep(text, given(chain), { chain, view: firstView(chain) })
    const twice = recordStep(once, given(read(once)), { chain: read(once), view: firstView(read(once)) })
    const ids = read(twice).stories.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(chain.stories.length + 2)
    expect(read(twice).stories.at(-1)?.steps).toHaveLength(1)
  })

  test('begins the first story of a file', () => {
    const overlay = 'ketenkaart: 1\nextends: ./example.yaml\n'
    const edited = recordStep(overlay, { ...recording, story: 'mine', storyTitle: 'Mine' }, { chain, view: firstView(chain) })
    expect(storiesIn(edited)).toEqual([{ id: 'mine', steps: 1 }])
  })
})

describe('moveStep and removeStep', () => {
  test('change the order and the number of steps', () => {
    if (story === undefined) throw new Error('the example has no story')
    const two = recordStep(text, recording, { chain, view: firstView(chain) })
    const titles = (of: string) => read(of).stories[0]?.steps.map((step) => step.title)
    const last = (titles(two)?.length ?? 1) - 1
    const moved = moveStep(two, story.id, { from: last, to: 0 }) ?? ''
    expect(titles(moved)?.[0]).toEqual(titles(two)?.[last])
    expect(titles(removeStep(moved, story.id, 0) ?? '')).toEqual(titles(text))
  })

  test('take a story away with its last step', () => {
    const one = 'stories:\n  - id: a\n    steps: [ { title: Only } ]\n  - id: b\n    steps: [ { title: Other } ]\n'
    expect(storiesIn(removeStep(one, 'a', 0) ?? '')).toEqual([{ id: 'b', steps: 1 }])
  })

  test('leave a story alone that stands in another file', () => {
    expect(moveStep(text, 'elsewhere', { from: 0, to: 1 })).toBeUndefined()
    expect(removeStep(text, 'elsewhere', 0)).toBeUndefined()
  })
})
