// @vitest-environment jsdom

import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useAnnouncements } from '../../src/store/announcements'
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

  test('says so when the chain to compare with cannot be read, and keeps the one before', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.parts.changes }))
    expect(await screen.findByRole('button', { name: 'Slim spelen' })).toBeVisible()
    const field = document.querySelector('input[type=file]')
    if (!(field instanceof HTMLElement)) throw new Error('no field for a file')
    await user.upload(field, new File(['ketenkaart: 1\n'], 'kapot.yaml'))
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toContain('kapot.yaml'))
    expect(screen.getByRole('button', { name: 'Slim spelen' })).toBeVisible()
  })
})
