import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { freshId } from '../../src/chain/fold'
import { defaultView, type View } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { changeStep, moveStep, ownStories, recordStep, removeStep, storiesIn, textsOf, type StepTexts } from '../../src/present/storyText'

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
    expect(storiesIn(edited)).toMatchObject([{ id: 'mine', steps: [{ title: 'What I see' }] }])
  })
})

describe('changeStep', () => {
  const file = (step: string) =>
    `${text.slice(0, text.indexOf('\nstories:'))}\nstories:\n  - id: mine # mine\n    title: Mijn verhaal\n    steps:\n${step}`
  const plain = file('      - title: Begin # first\n        say: |\n          Kijk.\n        note: Rustig\n        hide: true # all\n')
  const both = file('      - title: { nl: Begin, en: Start }\n        say: { nl: Kijk., en: Look. }\n')

  function change(of: string, texts: Partial<StepTexts>, { language = 'nl', view }: { language?: 'nl' | 'en'; view?: View } = {}): string {
    const opened = read(of)
    const [shown] = opened.stories[0]?.steps ?? []
    if (shown === undefined) throw new Error('no step')
    const asked = { step: 0, texts: { ...textsOf(shown, language), ...texts }, language, ...(view === undefined ? {} : { view }) }
    return changeStep(of, 'mine', { ...asked, chain: opened }) ?? ''
  }

  test('writes the text that is other than it was, and nothing else', () => {
    expect(change(plain, {})).toBe(plain)
    expect(change(plain, { title: 'Opening' })).toBe(plain.replace('title: Begin # first', 'title: Opening # first'))
    expect(change(both, { say: 'Kijk hier.' })).toBe(both.replace('nl: Kijk.', 'nl: Kijk hier.'))
  })

  test('writes a language beside the other, and leaves that as it is', () => {
    const [step] = read(change(plain, { title: 'Start' }, { language: 'en' })).stories[0]?.steps ?? []
    expect(step?.title).toEqual({ nl: 'Begin', en: 'Start' })
    const [added] = read(change(both, { note: 'Slowly' }, { language: 'en' })).stories[0]?.steps ?? []
    expect(added?.note).toEqual({ en: 'Slowly' })
  })

  test('takes a text away that was emptied, in the language it was shown in', () => {
    const [step] = read(change(plain, { note: '' })).stories[0]?.steps ?? []
    expect(step?.note).toBeUndefined()
    expect(read(change(both, { say: '' })).stories[0]?.steps[0]?.say).toEqual({ en: 'Look.' })
    const english = both.replace('{ nl: Kijk., en: Look. }', '{ en: Look. }')
    expect(read(change(english, { say: '' })).stories[0]?.steps[0]?.say).toBeUndefined()
  })

  test('gives a step another view, and keeps its texts', () => {
    const view: View = { ...firstView(chain), focus: [chain.interventions[0]?.id ?? ''] }
    const edited = change(plain, { title: 'Opening' }, { view })
    const [step] = read(edited).stories[0]?.steps ?? []
    expect(step?.view).toEqual(view)
    expect([step?.title, step?.note]).toEqual([{ nl: 'Opening' }, { nl: 'Rustig' }])
    expect(edited.slice(edited.indexOf('\nstories:'))).not.toContain('hide:')
  })

  test('leaves a story alone that stands in another file', () => {
    const texts = { title: 'A', say: '', note: '' }
    expect(changeStep(plain, 'elsewhere', { step: 0, texts, language: 'nl', chain })).toBeUndefined()
  })
})

describe('ownStories', () => {
  test('are all of them where a file lies over no other, else those that it holds itself', () => {
    const ids = chain.stories.map(({ id }) => id)
    expect(ownStories(text, chain)).toEqual(ids)
    const overlay = 'ketenkaart: 1\nextends: ./example.yaml\nstories: [ { id: mine, title: Mine, steps: [] } ]\n'
    expect(ownStories(overlay, { ...chain, stories: [...chain.stories, ...chain.stories] })).toEqual(['mine'])
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
    expect(storiesIn(removeStep(one, 'a', 0) ?? '')).toEqual([{ id: 'b', steps: [{ title: 'Other' }] }])
  })

  test('leave a story alone that stands in another file', () => {
    expect(moveStep(text, 'elsewhere', { from: 0, to: 1 })).toBeUndefined()
    expect(removeStep(text, 'elsewhere', 0)).toBeUndefined()
  })
})
