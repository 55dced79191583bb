// @vitest-environment jsdom

// First: what is imported before it would reach for the browser's own store.
import { example, exampleText, kept, openExample } from '../app/screen'
import { beforeEach, describe, expect, test } from 'vitest'
import { initialView } from '../../src/chain/plainView'
import { record, takeEditBack } from '../../src/present/editStory'
import { useEditing } from '../../src/store/editing'
import { useInputs } from '../../src/store/inputs'
import { openChain, useOpened } from '../../src/store/openChain'

const step = (title: string) => ({ story: 'mine', storyTitle: 'Mijn verhaal', title, say: '', note: '' })

beforeEach(() => {
  kept.clear()
  useEditing.setState({ now: undefined })
})

describe('editStory', () => {
  test('keeps both of two changes that are asked for at once', async () => {
    openExample()
    expect(await Promise.all([record(step('Een'), example), record(step('Twee'), example)])).toEqual([true, true])
    const story = useOpened.getState().chain?.stories.find(({ id }) => id === 'mine')
    expect(story?.steps.map(({ title }) => title.nl)).toEqual(['Een', 'Twee'])
    expect(useEditing.getState().now?.past).toHaveLength(2)
  })

  test('takes as many changes back as it is asked to, each once', async () => {
    openExample()
    for (const title of ['Een', 'Twee', 'Drie']) await record(step(title), example)
    await Promise.all([takeEditBack(), takeEditBack()])
    const story = useOpened.getState().chain?.stories.find(({ id }) => id === 'mine')
    expect(story?.steps.map(({ title }) => title.nl)).toEqual(['Een'])
    expect(useInputs.getState().source?.text).toBe(useEditing.getState().now?.text)
  })

  test('changes no chain that was opened meanwhile', async () => {
    openExample()
    const recorded = record(step('Een'), example)
    const other = { ...example, id: 'ander' }
    openChain(other, { source: { kind: 'file', name: 'ander.yaml', text: exampleText }, problems: [], texts: {}, view: initialView(other) })
    expect(await recorded).toBe(false)
    expect(useOpened.getState().chain?.id).toBe('ander')
    expect(useEditing.getState().now).toBeUndefined()
  })
})
