// @vitest-environment jsdom

// First: what is imported before it would reach for the browser's own store.
import { kept } from '../app/screen'
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { record } from '../../src/present/editStory'
import { useAnnouncements } from '../../src/store/announcements'
import { changeView } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { editingWords } from '../../src/words/editing'
import { localWords } from '../../src/words/local'
import { begin, editedText, filled, item, standing } from './filledPanel'

const words = localWords.nl

async function add(user: UserEvent, name = 'Inloop De Brug'): Promise<void> {
  if (document.querySelector('.local-own[open]') === null) await user.click(screen.getByText(words.add))
  await user.type(screen.getByRole('textbox', { name: words.ownName }), name)
  await user.click(within(screen.getByRole('group', { name: words.deliveredBy })).getByRole('checkbox', { name: 'Docent' }))
  await user.click(screen.getByRole('button', { name: words.addButton }))
  await screen.findByRole('group', { name })
}

function onMap(name = 'Inloop De Brug') {
  return useOpened.getState().chain?.interventions.find((each) => each.name.nl === name)
}

describe('what the chain has not', () => {
  test('is added by its name and who delivers it, to the file, the map and the list', async () => {
    const user = await begin()
    await add(user)
    expect(onMap()?.memberships['professional']).toMatchObject([{ value: 'teacher', as: 'delivers' }])
    expect(editedText()).toContain('name: Inloop De Brug')
    expect(standing('Inloop De Brug', 'present')).toBeChecked()
    expect(screen.getByRole('heading', { name: words.own(1) })).toBeVisible()
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(words.addedOwn('Inloop De Brug'))
    expect(screen.getByRole('textbox', { name: words.ownName })).toHaveValue('')
    for (const box of screen.getByRole('group', { name: words.deliveredBy }).querySelectorAll('input')) expect(box).not.toBeChecked()
    await waitFor(() => expect(kept.get('zwolle.yaml')).toMatchObject({ text: expect.stringContaining('Inloop De Brug') as string }))
  })

  test('is not added without a name', async () => {
    const user = await begin()
    const before = editedText()
    await user.click(screen.getByText(words.add))
    await user.click(screen.getByRole('button', { name: words.addButton }))
    expect(screen.getByRole('textbox', { name: words.ownName })).toBeInvalid()
    expect(editedText()).toBe(before)
  })

  test('is asked for what the map is filtered by, so that it can stand there', async () => {
    const user = await begin({ where: { 'target-group': { in: ['pupils'] } } })
    await user.click(screen.getByText(words.add))
    await user.click(within(screen.getByRole('group', { name: 'Doelgroep' })).getByRole('checkbox', { name: 'Leerlingen' }))
    await add(user)
    expect(onMap()?.memberships['target-group']?.map(({ value }) => value)).toEqual(['pupils'])
    expect(screen.queryByText(words.ownOutside(1))).not.toBeInTheDocument()
  })

  test('is taken back with undo, which says what it takes back', async () => {
    const user = await filled()
    const before = editedText()
    await add(user)
    expect(screen.getByText(editingWords.nl.last(words.addedOwn('Inloop De Brug')))).toBeVisible()
    await user.click(screen.getByRole('button', { name: editingWords.nl.undo }))
    expect(editedText()).toBe(before)
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Inloop De Brug' })).not.toBeInTheDocument())
    expect(onMap()).toBeUndefined()
  })

  test('is answered like the others, under its own name, and taken away again', async () => {
    const user = await begin()
    await add(user)
    await user.click(standing('Inloop De Brug', 'limited'))
    expect(await screen.findByText(editingWords.nl.last(words.answerOn('Inloop De Brug')))).toBeVisible()
    await user.click(within(item('Inloop De Brug')).getByText(words.moreOwn))
    expect(within(item('Inloop De Brug')).queryByRole('textbox', { name: words.name })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: words.removeOwn('Inloop De Brug') }))
    await waitFor(() => expect(onMap()).toBeUndefined())
    expect(editedText()).not.toContain('Inloop')
  })

  test('stays where a step of a story leans on it, which is said', async () => {
    const user = await begin()
    await add(user)
    changeView((view) => ({ ...view, focus: ['inloop-de-brug'] }))
    const chain = onMap() === undefined ? undefined : useOpened.getState().chain
    if (chain === undefined) throw new Error('not on the map')
    expect(await record({ story: 'mine', storyTitle: 'Mijn verhaal', title: 'Wat wij hebben', say: '', note: '' }, chain)).toBe(true)
    await user.click(within(item('Inloop De Brug')).getByText(words.moreOwn))
    await user.click(screen.getByRole('button', { name: words.removeOwn('Inloop De Brug') }))
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(words.leanedOn('Inloop De Brug')))
    expect(onMap()).toBeDefined()
    useAnnouncements.setState({ trouble: undefined })
  })

  test('is found in the list whatever the filter of the map, by its name and its answer', async () => {
    const user = await begin({ where: { 'target-group': { in: ['pupils'] } } })
    await add(user)
    expect(screen.getByText(words.ownOutside(1))).toBeVisible()
    await user.type(screen.getByRole('searchbox', { name: words.find }), 'tijd')
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Inloop De Brug' })).not.toBeInTheDocument())
    await user.clear(screen.getByRole('searchbox', { name: words.find }))
    await user.selectOptions(screen.getByRole('combobox', { name: words.show }), words.shows.present)
    expect(await screen.findByRole('group', { name: 'Inloop De Brug' })).toBeVisible()
  })
})
