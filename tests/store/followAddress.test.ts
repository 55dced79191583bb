// @vitest-environment jsdom

import { describe, expect, test } from 'vitest'
import '../app/screen'
import { followAddress } from '../../src/store/followAddress'
import { changeView, openPanel } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
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
})

async function stepsIn(change: () => void): Promise<number> {
  const before = window.history.length
  change()
  await Promise.resolve()
  return window.history.length - before
}
