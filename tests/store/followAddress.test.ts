// @vitest-environment jsdom

import { exampleText } from '../app/screen'
import { waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useAnnouncements } from '../../src/store/announcements'
import { followAddress } from '../../src/store/followAddress'
import { changeView, openPanel } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { openFile, openLibrary } from '../../src/store/openFile'
import { interfaceWords } from '../../src/words/interface'
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
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(interfaceWords.nl.open.lost('ander.yaml')))
    expect(useOpened.getState().chain?.id).toBe('eigen')
    await openLibrary('example')
    expect(useAnnouncements.getState().trouble).toBeUndefined()
  })
})

function returnTo(hash: string): void {
  window.history.replaceState(null, '', hash)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

async function stepsIn(change: () => void): Promise<number> {
  const before = window.history.length
  change()
  await Promise.resolve()
  return window.history.length - before
}
