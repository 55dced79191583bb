// @vitest-environment jsdom

// First: what is imported before it would reach for the browser's own store.
import { example, exampleText, kept } from '../app/screen'
import { waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { initialView } from '../../src/chain/plainView'
import { useAnnouncements } from '../../src/store/announcements'
import { followAddress } from '../../src/store/followAddress'
import { changeView, openPanel, useInputs } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { openFile, openLibrary } from '../../src/store/openFile'
import { openWords } from '../../src/words/open'
import { record } from '../../src/present/editStory'
import { goToStep } from '../../src/present/walkStory'

describe('followAddress', () => {
  test('makes one step in the history of what changes in one go, and none of what changes nothing', async () => {
    window.location.hash = '#chain=example'
    await followAddress()
    const story = useOpened.getState().chain?.stories.at(0)
    if (story === undefined) throw new Error('the example has no story')

    expect(await stepsIn(() => goToStep(story, 1))).toBe(1)
    expect(window.location.hash).toContain(`story=${story.id}/2`)
    expect(await stepsIn(() => goToStep(story, 1))).toBe(0)
    expect(
      await stepsIn(() => {
        changeView((view) => ({ ...view, links: 'all' }))
        openPanel('gaps')
      }),
    ).toBe(1)
    expect(window.location.hash).toContain('links=all')
    expect(window.location.hash).toContain('panel=gaps')
  })

  test('goes back to a file that was opened before in the visit', async () => {
    await openFile(new File([exampleText.replace('id: example', 'id: eigen')], 'eigen.yaml'))
    expect(useOpened.getState().chain?.id).toBe('eigen')
    await openLibrary('example')
    expect(useOpened.getState().chain?.id).toBe('example')
    returnTo('#file=eigen.yaml')
    await waitFor(() => expect(useOpened.getState().chain?.id).toBe('eigen'))
    returnTo('#file=ander.yaml')
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(openWords.nl.lost('ander.yaml')))
    expect(useOpened.getState().chain?.id).toBe('eigen')
    await openLibrary('example')
    expect(useAnnouncements.getState().trouble).toBeUndefined()
  })

  test('says that a link has no comparison in it, and colours as the chain does without one', async () => {
    returnTo('#chain=voorbeeldgemeente&beside=version&colour=change')
    await waitFor(() => expect(useOpened.getState().chain?.id).toBe('voorbeeldgemeente'))
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(openWords.nl.comparisonLost))
    expect(useInputs.getState().view.colour).toBe(initialView(useOpened.getState().chain ?? example).colour)
    await waitFor(() => expect(window.location.hash).not.toContain('beside'))
  })

  test('shows the view of a step that the address only names', async () => {
    const story = example.stories.at(0)
    returnTo(`#chain=example&story=${story?.id ?? ''}/2`)
    await waitFor(() => expect(useInputs.getState().view).toEqual(story?.steps[1]?.view))
    expect(window.location.hash).toBe(`#chain=example&story=${story?.id ?? ''}/2`)
  })

  test('says what of an old link this chain does not have', async () => {
    returnTo('#chain=example&view=nooit&colour=stemming&where=ook-niet')
    await waitFor(() =>
      expect(useAnnouncements.getState().trouble?.('nl')).toBe(openWords.nl.partsLost('view=nooit, where=ook-niet, colour=stemming')),
    )
    expect(useInputs.getState().view.where).toEqual(initialView(example).where)
  })

  test.each([
    ['#chain=example&panel=x&inferred=no&theme=constructor', 'panel=x, theme=constructor'],
    ['#chain=example&inferred=no&select=intervention:constructor', 'select=intervention:constructor'],
    ['#chain=example&inferred=no&select=cell:nobody/never&story=council', 'story=council, select=cell:nobody/never'],
    ['#chain=example&inferred=no&colours=level&camera=near', 'colours=level, camera=near'],
    ['#chain=example&inferred=no&without=nothing', 'without=nothing'],
  ])('says which parts of %s it cannot follow, and goes on with the rest', async (hash, lost) => {
    returnTo(hash)
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(openWords.nl.partsLost(lost)))
    await waitFor(() => expect(window.location.hash).toBe('#chain=example&inferred=no'))
    expect(useInputs.getState()).toMatchObject({ selection: undefined, panel: undefined })
  })

  test('is silent about a part that says what holds anyway', async () => {
    useAnnouncements.setState({ trouble: undefined })
    returnTo('#chain=example&inferred=no&shape=map&language=nl&theme=auto&select=cell:gp/(unnamed)')
    await waitFor(() => expect(useInputs.getState().panel).toBe('details'))
    expect(useAnnouncements.getState().trouble).toBeUndefined()
  })

  test('keeps on the way back what was changed on the way', async () => {
    await openLibrary('example')
    const { chain } = useOpened.getState()
    if (chain === undefined) throw new Error('the example is not open')
    const recording = { story: 'eigen', storyTitle: 'Eigen verhaal', title: 'Stap', say: '', note: '' }
    expect(await record(recording, chain)).toBe(true)
    await waitFor(() => expect(window.location.hash).toContain('file=example.yaml'))
    expect(window.history.state).toEqual({ changed: true })
    returnTo('#chain=example;links=all')
    await waitFor(() => expect(useInputs.getState().view.links).toBe('all'))
    expect(useOpened.getState().chain?.stories.map(({ id }) => id)).toContain('eigen')
    await waitFor(() => expect(window.location.hash).toContain('file=example.yaml'))
  })

  test('says so when a reload can only bring back what was changed before', async () => {
    await openLibrary('example')
    const text = exampleText.replace('id: example', 'id: eerder')
    kept.set('eerder.yaml', { file: 'eerder.yaml', text, changed: '2026-01-01T00:00:00.000Z' })
    window.history.replaceState({ changed: false }, '', '#file=eerder.yaml')
    await followAddress()
    await waitFor(() => expect(useOpened.getState().chain?.id).toBe('eerder'))
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(openWords.nl.draftInstead('eerder.yaml')))
    await waitFor(() => expect(window.history.state).toEqual({ changed: true }))
  })
})

function returnTo(hash: string, state: unknown = null): void {
  window.history.replaceState(state, '', hash)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

async function stepsIn(change: () => void): Promise<number> {
  const before = window.history.length
  change()
  await Promise.resolve()
  return window.history.length - before
}
