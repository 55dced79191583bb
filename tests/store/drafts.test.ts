// @vitest-environment jsdom

// First: what is imported before it would reach for the browser's own store.
import { fallSilent, kept } from '../app/screen'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findDraft, keepDraft, listDrafts, restoreDraft } from '../../src/store/drafts'

const draft = { file: 'a.yaml', text: 'title: A\n', changed: '2026-01-02T03:04:05.000Z' }

beforeEach(() => kept.clear())

describe('what else stands in the browser’s store', () => {
  const strange = [null, 'text', 7, [], {}, { ...draft, changed: 5 }, { ...draft, text: undefined }, { ...draft, base: { file: 'b.yaml' } }]

  test('is no draft, and keeps no draft from being found', async () => {
    for (const [number, value] of strange.entries()) kept.set(`${number}.yaml`, value)
    kept.set('a.yaml', draft)
    expect(await listDrafts()).toEqual([draft])
    expect(await findDraft('a.yaml')).toEqual(draft)
    for (const number of strange.keys()) expect(await findDraft(`${number}.yaml`)).toBeUndefined()
  })

  test.each(strange)('makes way for a draft of that name: %j', async (value) => {
    kept.set('a.yaml', value)
    expect(await keepDraft({ file: 'a.yaml', text: 'title: B\n' }, '')).toBe('kept')
    kept.set('a.yaml', value)
    expect(await restoreDraft(draft)).toBe(true)
    expect(kept.get('a.yaml')).toEqual(draft)
  })
})

describe('a store that never answers', () => {
  afterEach(() => void vi.useRealTimers())

  test('counts as one that keeps nothing', async () => {
    vi.useFakeTimers()
    fallSilent()
    const answers = Promise.all([findDraft('a.yaml'), listDrafts(), keepDraft(draft, ''), restoreDraft(draft)])
    await vi.advanceTimersByTimeAsync(5000)
    expect(await answers).toEqual([undefined, [], 'refused', false])
  })
})
