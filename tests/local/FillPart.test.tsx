// @vitest-environment jsdom

// First: what is imported before it would reach for the browser's own store.
import { example, exampleText, kept, openExample, readSaved } from '../app/screen'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { readChain } from '../../src/file/readChain'
import { record } from '../../src/present/editStory'
import { giveAnswer, leaveOverlay, resumeDraft, startOverlay } from '../../src/local/fillIn'
import { useAnnouncements } from '../../src/store/announcements'
import type { Draft } from '../../src/store/drafts'
import { useEditing } from '../../src/store/editing'
import { useInputs } from '../../src/store/inputs'
import { rememberText } from '../../src/store/library'
import { useOpened } from '../../src/store/openChain'
import { openDraft } from '../../src/store/openFile'
import { editingWords } from '../../src/words/editing'
import { localWords } from '../../src/words/local'
import { begin, editedText, endEditing, filled, item, standing } from './filledPanel'

const words = localWords.nl
const all = example.interventions.length

function saysOfTijdcheck(chain: Chain | undefined): boolean {
  return (chain?.interventions ?? []).some(({ name, memberships }) => name.nl === 'Tijdcheck' && memberships['availability'] !== undefined)
}

describe('the tick list', () => {
  test('asks whose it is, and then for every intervention, in the order of the rows of the map', async () => {
    await begin()
    expect(screen.getAllByRole('radio', { name: words.standings.present })).toHaveLength(all)
    const groups = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(groups.slice(0, 2)).toEqual(['De gamer zelf', 'Docent'])
    expect(screen.getByText(/Zwolle/)).toBeVisible()
    expect(screen.getByText(words.progress(0, all))).toBeVisible()
    await waitFor(() => expect(kept.get('zwolle.yaml')).toMatchObject({ text: expect.stringContaining('Zwolle') as string }))
  })

  test('writes an answer into the overlay, which lies over the base as a file of its own', async () => {
    const user = await begin()
    await user.click(standing('Slim spelen', 'present'))
    expect(standing('Slim spelen', 'present')).toBeChecked()
    expect(screen.getByText(words.progress(1, all))).toBeVisible()
    await user.click(screen.getByRole('button', { name: words.save }))
    const text = await readSaved('zwolle.yaml')
    expect(text).toContain('extends: ./example.yaml')
    const { chain, problems } = readChain(text, { file: 'zwolle.yaml', resolve: () => exampleText })
    expect(problems).toEqual([])
    const held = chain?.interventions.find(({ id }) => id === 'play-smart')?.memberships['availability']
    expect(held?.map(({ value }) => value)).toEqual(['present'])
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(words.saved('zwolle.yaml'))
    expect(screen.getByText(words.saved('zwolle.yaml'))).toBeVisible()
  })

  test('shows on the map and in the gaps what is not there', async () => {
    const user = await begin()
    await user.click(standing('Slim spelen', 'absent'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/erbij/))
    expect(useOpened.getState().chain?.title.nl).toContain('Zwolle')
  })

  test('is filled in fast by number keys, which go on to the next one, and nought clears', async () => {
    const user = await begin()
    standing('Slim spelen', 'present').focus()
    await user.keyboard('2')
    expect(standing('Slim spelen', 'limited')).toBeChecked()
    expect(item('Slim spelen')).not.toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null)
    standing('Slim spelen', 'limited').focus()
    await user.keyboard('0')
    expect(standing('Slim spelen', 'limited')).not.toBeChecked()
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(words.cleared('Slim spelen'))
  })

  test('takes a local name and whom to ask, and searches by that name too', async () => {
    const user = await begin()
    await user.click(standing('Tijdcheck', 'present'))
    await user.click(within(item('Tijdcheck')).getByText(words.more))
    await user.type(within(item('Tijdcheck')).getByRole('textbox', { name: words.name }), 'Schermtest{Enter}')
    expect(within(item('Tijdcheck')).getByRole('textbox', { name: words.name })).toHaveFocus()
    await user.type(within(item('Tijdcheck')).getByRole('textbox', { name: words.contact }), 'jeugd@zwolle.example{Enter}')
    expect(within(item('Tijdcheck')).getByText('Schermtest · jeugd@zwolle.example')).toBeVisible()
    expect(editedText()).toContain('name: Schermtest')
  })

  test('keeps what was typed when the panel is closed in the middle of it', async () => {
    const user = await begin()
    await user.click(standing('Tijdcheck', 'present'))
    await user.click(within(item('Tijdcheck')).getByText(words.more))
    await user.type(within(item('Tijdcheck')).getByRole('textbox', { name: words.contact }), 'jeugd@zwolle.example')
    cleanup()
    expect(editedText()).toContain('jeugd@zwolle.example')
  })

  test('keeps what is being typed after a pause: a window that closes waits for nothing', async () => {
    const user = await begin()
    await user.click(standing('Tijdcheck', 'present'))
    await user.click(within(item('Tijdcheck')).getByText(words.more))
    const field = within(item('Tijdcheck')).getByRole('textbox', { name: words.contact })
    await user.type(field, 'bel ')
    await waitFor(() => expect(editedText()).toContain('contact: bel'))
    await user.type(field, 'Ria')
    expect(field).toHaveValue('bel Ria')
  })

  test('keeps a step that was recorded meanwhile', async () => {
    const user = await filled()
    const chain = useOpened.getState().chain ?? example
    const step = { story: 'mine', storyTitle: 'Mijn verhaal', title: 'Wat wij zien', say: '', note: '' }
    expect(await record(step, chain)).toBe(true)
    await user.click(standing('Tijdcheck', 'present'))
    await waitFor(() => expect(saysOfTijdcheck(useOpened.getState().chain)).toBe(true))
    expect(useOpened.getState().chain?.stories.map(({ id }) => id)).toContain('mine')
    expect(editedText()).toContain('Wat wij zien')
  })

  test('lies over the changed chain again when the page is opened anew, and goes back to it', async () => {
    openExample()
    expect(await record({ story: 'mine', storyTitle: 'Mijn verhaal', title: 'Wat wij zien', say: '', note: '' }, example)).toBe(true)
    const { chain, source, edited } = { ...useOpened.getState(), ...useInputs.getState(), edited: useEditing.getState().now }
    if (chain === undefined || source === undefined) throw new Error('nothing is open')
    await startOverlay({ chain, source, edited }, { name: 'Zwolle', by: 'GGD', date: '2026-01-01' })
    giveAnswer('time-check', { standing: 'present' })
    await waitFor(() => expect([...kept.keys()]).toContain('zwolle.yaml'), { timeout: 3000 })

    endEditing()
    rememberText('example.yaml', undefined)
    openExample()
    await resumeDraft(kept.get('zwolle.yaml') as Draft)
    expect(useOpened.getState().chain?.stories.map(({ id }) => id)).toContain('mine')
    leaveOverlay()
    expect(useOpened.getState().chain?.stories.map(({ id }) => id)).toContain('mine')
    expect(useEditing.getState().now).toMatchObject({ file: 'example.yaml', saved: undefined })
  })

  test('lies over a file of the person’s own again when the page is opened anew', async () => {
    openExample()
    const { chain, source } = { ...useOpened.getState(), ...useInputs.getState() }
    if (chain === undefined || source === undefined) throw new Error('nothing is open')
    const own = { ...source, name: 'eigen.yaml', text: exampleText.replace('id: example', 'id: eigen') }
    await startOverlay({ chain, source: own }, { name: 'Zwolle', by: 'GGD', date: '2026-01-01' })
    giveAnswer('time-check', { standing: 'present' })
    await waitFor(() => expect(kept.has('zwolle.yaml')).toBe(true))

    endEditing()
    rememberText('eigen.yaml', undefined)
    expect(await openDraft(kept.get('zwolle.yaml') as Draft)).toBe(true)
    expect(saysOfTijdcheck(useOpened.getState().chain)).toBe(true)
  })

  test('leaves the keys of the browser alone: Ctrl and a number sets the size of the page', async () => {
    const user = await filled()
    standing('Slim spelen', 'absent').focus()
    await user.keyboard('{Control>}0{/Control}{Control>}3{/Control}')
    expect(screen.getAllByText(words.progress(1, all)).length).toBeGreaterThan(0)
    expect(standing('Slim spelen', 'absent')).toBeChecked()
  })

  test('takes answers back one by one', async () => {
    const user = await begin()
    const undo = screen.getByRole('button', { name: editingWords.nl.undo })
    expect(undo).toHaveAttribute('aria-disabled', 'true')
    await user.click(standing('Slim spelen', 'present'))
    await user.click(standing('Slim spelen', 'absent'))
    await user.type(within(item('Slim spelen')).getByLabelText(words.why), 'te duur{Enter}')
    await user.click(undo)
    expect(within(item('Slim spelen')).getByLabelText(words.why)).toHaveValue('')
    await user.click(undo)
    expect(standing('Slim spelen', 'present')).toBeChecked()
    await user.click(undo)
    expect(screen.getByText(words.progress(0, all))).toBeVisible()
    expect(undo).toHaveAttribute('aria-disabled', 'true')
  })

  test('narrows to words, to what is still open, and to what fits the filter of the map', async () => {
    const user = await begin({ where: { 'target-group': { in: ['pupils'] } } })
    const asked = () =>
      screen
        .getAllByRole('radio', { name: words.standings.present })
        .map((radio) => radio.closest('fieldset')?.querySelector('legend')?.textContent)
    expect(asked()).toEqual(['Tijdcheck', 'Slim spelen'])
    await user.click(screen.getByRole('checkbox', { name: words.beyond }))
    await waitFor(() => expect(asked()).toHaveLength(all))
    await user.type(screen.getByRole('searchbox', { name: words.find }), 'check')
    await waitFor(() => expect(asked()).toEqual(['Tijdcheck']))
    await user.click(standing('Tijdcheck', 'present'))
    const show = screen.getByRole('combobox', { name: words.show })
    await user.selectOptions(show, words.shows.open)
    expect(await screen.findByText(words.nothing)).toBeVisible()
    await user.clear(screen.getByRole('searchbox', { name: words.find }))
    await waitFor(() => expect(asked()).toHaveLength(all - 1))
    await user.click(standing('Slim spelen', 'absent'))
    expect(screen.getByText(words.progress(2, all))).toBeVisible()
    expect(asked()).toContain('Slim spelen')
  })

  test('gives the base back as it was', async () => {
    const user = await begin()
    await user.click(standing('Slim spelen', 'present'))
    await user.click(screen.getByRole('button', { name: words.stop }))
    expect(useOpened.getState().chain).toBe(example)
    expect(useInputs.getState().view.colour).toBe('level')
    expect(screen.getByRole('button', { name: words.start })).toBeVisible()
  })

  test('can be left, and taken back to with undo, without breaking the map of the base', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.stop }))
    useInputs.temporal.getState().undo()
    expect(useInputs.getState().view.colour).toBe('availability')
    expect(await screen.findByRole('button', { name: words.start })).toBeVisible()
  })
})
