// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useInputs } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { localWords } from '../../src/words/local'
import { filled } from './filledPanel'

const words = localWords.nl

describe('the differences of an overlay', () => {
  test('lists what an overlay changes and which gaps it opens, and lays it over the map', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.parts.changes }))
    expect(await screen.findByRole('button', { name: 'Slim spelen' })).toBeVisible()
    const lens = screen.getByRole('button', { name: words.showLens })
    await user.click(lens)
    expect(useOpened.getState().chain?.beside?.kind).toBe('version')
    await user.click(screen.getByRole('button', { name: words.hideLens }))
    expect(useOpened.getState().chain?.beside).toBeUndefined()
    expect(useInputs.getState().view.colour).toBe('availability')
  })
})
