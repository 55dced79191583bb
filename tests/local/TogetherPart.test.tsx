// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useAnnouncements } from '../../src/store/announcements'
import { useInputs } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { localWords } from '../../src/words/local'
import { example, exampleText } from '../app/screen'
import { editedText, fileField, filled, showLocal, standing } from './filledPanel'

const words = localWords.nl

describe('municipalities side by side', () => {
  test('counts what each municipality has, and on the map in how many there is offer', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    const row = await screen.findByRole('row', { name: /Zwolle/ })
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('0')
    await user.click(screen.getByRole('button', { name: words.showCounts(1) }))
    expect(useOpened.getState().chain?.beside?.kind).toBe('municipalities')
    await user.click(screen.getByRole('button', { name: words.hideCounts }))
    expect(useOpened.getState().chain?.beside).toBeUndefined()
    expect(useInputs.getState().view.colour).toBe('availability')
  })

  test('lists the municipality that was just begun as soon as its overlay is read, and no longer once it is put away', async () => {
    const user = showLocal()
    await user.type(screen.getByRole('textbox', { name: words.municipality }), 'Zwolle')
    await user.type(screen.getByRole('textbox', { name: new RegExp(`^${words.by}`) }), 'GGD')
    // Both presses before anything can be read: the overlay comes while the list is in sight.
    fireEvent.click(screen.getByRole('button', { name: words.start }))
    fireEvent.click(screen.getByRole('button', { name: words.parts.together }))
    expect(useOpened.getState().chain).toBe(example)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(await screen.findByRole('row', { name: /Zwolle/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: new RegExp(words.putAway('.*Zwolle')) }))
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  test('keeps what lies on the map in the list when it comes in sight again', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    await user.upload(fileField(), [new File([editedText().replaceAll('Zwolle', 'Kampen')], 'kampen.yaml')])
    await user.click(await screen.findByRole('button', { name: words.showCounts(2) }))
    await user.click(screen.getByRole('button', { name: new RegExp(words.putAway('.*Zwolle')) }))
    await user.click(screen.getByRole('button', { name: words.parts.fill }))
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    expect(screen.getByRole('row', { name: /Kampen/ })).toBeVisible()
    expect(screen.queryByRole('row', { name: /Zwolle/ })).not.toBeInTheDocument()
  })

  test('follows an answer that was given just before the municipalities were laid on the map', async () => {
    const user = await filled()
    await user.click(standing('Slim spelen', 'present'))
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    await user.click(screen.getByRole('button', { name: words.showCounts(1) }))
    const count = () => within(screen.getByRole('row', { name: /Zwolle/ })).getAllByRole('cell')[0]
    await waitFor(() => expect(count()).toHaveTextContent('1'))
    expect(useOpened.getState().chain?.beside?.kind).toBe('municipalities')
  })

  test('adds files of others, and says which one is no overlay', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    const other = editedText().replaceAll('Zwolle', 'Kampen').replace('id: zwolle', 'id: kampen')
    await user.upload(fileField(), [new File([other], 'kampen.yaml'), new File([exampleText], 'example.yaml')])
    expect(await screen.findByRole('row', { name: /Kampen/ })).toBeVisible()
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(words.noOverlay(['example.yaml'])))
    await user.click(screen.getByRole('button', { name: new RegExp(words.putAway('.*Kampen')) }))
    expect(screen.queryByRole('row', { name: /Kampen/ })).not.toBeInTheDocument()
  })
})
