// @vitest-environment jsdom

// First: what is imported before it would reach for the browser's own store.
import { exampleText, kept, openExample, readSaved, show } from '../app/screen'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import OpenDialog from '../../src/panels/OpenDialog'
import { useAnnouncements } from '../../src/store/announcements'
import { useEditing } from '../../src/store/editing'
import { useInputs } from '../../src/store/inputs'
import { library } from '../../src/store/library'
import { useOpened } from '../../src/store/openChain'
import { openLibrary } from '../../src/store/openFile'
import { openWords } from '../../src/words/open'

const words = openWords.nl

function showOpen() {
  openExample()
  const close = vi.fn()
  const user = show(() => <OpenDialog language="nl" onClose={close} />)
  const file = document.querySelector<HTMLInputElement>('input[type=file]')
  if (file === null) throw new Error('no field for a file')
  return { user, close, file }
}

describe('OpenDialog', () => {
  test('lists every chain of the library by its title', () => {
    showOpen()
    expect(library.length).toBeGreaterThan(1)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(library.map(({ title }) => title.nl))
  })

  test('opens a chain of the library and marks it as the open one', async () => {
    const { user, close } = showOpen()
    await user.click(screen.getByRole('button', { name: /Voorbeeldstad/ }))
    expect(close).toHaveBeenCalledOnce()
    await waitFor(() => expect(useInputs.getState().source).toEqual({ kind: 'library', name: 'example' }))
    expect(screen.getByRole('button', { name: /Voorbeeldstad/ })).toHaveTextContent(words.now)
    expect(screen.getByRole('button', { name: /Voorbeeldstad/ })).toHaveAttribute('aria-current', 'true')
  })

  test('begins a chain of one’s own: on the map at once, and as a file with what to do in it', async () => {
    const { user, close } = showOpen()
    await user.click(screen.getByRole('button', { name: words.begin }))
    expect(close).toHaveBeenCalledOnce()
    await waitFor(() => expect(useOpened.getState().chain?.title.nl).toBe('Mijn preventieketen'))
    expect(useInputs.getState().source).toMatchObject({ kind: 'file', name: 'mijn-keten.yaml' })
    await waitFor(async () => expect(await readSaved('mijn-keten.yaml')).toContain('# Wat er is.'))
    expect(useOpened.getState().troubled).toBeUndefined()
  })

  test('goes on with what the device kept, which is not saved yet, and wipes it when asked, with a way back', async () => {
    kept.set('mijn.yaml', { file: 'mijn.yaml', text: exampleText.replace('id: example', 'id: mijn'), changed: '2026-01-02T10:00:00.000Z' })
    const { user } = showOpen()
    await user.click(await screen.findByRole('button', { name: /^mijn.yaml/ }))
    await waitFor(() => expect(useOpened.getState().chain?.id).toBe('mijn'))
    await waitFor(() => expect(useEditing.getState().now).toMatchObject({ file: 'mijn.yaml', saved: undefined }))
    await user.click(screen.getByRole('button', { name: words.wipe('mijn.yaml') }))
    expect(kept.size).toBe(0)
    const back = screen.getByRole('button', { name: words.putBack('mijn.yaml') })
    expect(back).toHaveFocus()
    await user.click(back)
    await waitFor(() =>
      expect(kept.get('mijn.yaml')).toMatchObject({ file: 'mijn.yaml', text: expect.stringContaining('id: mijn') as string }),
    )
    await user.click(screen.getByRole('button', { name: words.wipe('mijn.yaml') }))
    expect(kept.size).toBe(0)
  })

  test('opens a file of the person’s own', async () => {
    const { user, file } = showOpen()
    await user.upload(file, new File([exampleText.replace('id: example', 'id: eigen')], 'eigen.yaml'))
    await waitFor(() => expect(useOpened.getState().chain?.id).toBe('eigen'))
    expect(useInputs.getState().source?.name).toBe('eigen.yaml')
  })

  test('keeps the open chain when a file is broken, and hands its problems on', async () => {
    const { user, file } = showOpen()
    await user.upload(file, new File(['ketenkaart: 1\n'], 'kapot.yaml'))
    await waitFor(() => expect(useOpened.getState().troubled?.source.name).toBe('kapot.yaml'))
    expect(useOpened.getState().troubled?.problems.length).toBeGreaterThan(0)
    expect(useOpened.getState().chain?.id).toBe('example')
  })

  test('refuses a file that is far too large before it reads it', async () => {
    const { user, file } = showOpen()
    const large = new File([''], 'groot.yaml')
    Object.defineProperty(large, 'size', { value: 20_000_001 })
    await user.upload(file, large)
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(words.tooLarge('groot.yaml')))
  })
})

describe('openLibrary', () => {
  test('says so when the library has no such chain', async () => {
    expect(await openLibrary('nergens')).toBe(false)
    expect(useAnnouncements.getState().trouble?.('nl')).toBe(words.notFound('nergens'))
  })
})
