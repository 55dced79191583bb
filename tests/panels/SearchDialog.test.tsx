// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import SearchDialog from '../../src/panels/SearchDialog'
import { useCamera } from '../../src/store/camera'
import { useInputs } from '../../src/store/inputs'
import { panelWords } from '../../src/words/panels'
import { openExample, show } from '../app/screen'

const words = panelWords.nl.search

function showSearch() {
  openExample()
  const close = vi.fn()
  return { user: show((drawing) => <SearchDialog drawing={drawing} onClose={close} />), close }
}

function results(): string[] {
  return screen.getAllByRole('option').map((option) => option.textContent)
}

describe('SearchDialog', () => {
  test('finds an intervention by its name, whatever its accents and capitals', async () => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), 'TÍJDCHECK')
    expect(results()[0]).toBe(`Tijdcheck${words.kinds.intervention}`)
  })

  test('finds an intervention by another name, and by its name in the other language', async () => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), 'balans')
    expect(results()[0]).toContain('Slim spelen')
    await user.clear(screen.getByRole('combobox'))
    await user.type(screen.getByRole('combobox'), 'play smart')
    expect(results()[0]).toContain('Slim spelen')
  })

  test.each([
    ['eigen grens', words.fields.summary, 'leerlingen een eigen grens aan het gamen'],
    ['stichting', words.fields.owner, 'Stichting Voorbeeld'],
    ['2.1', words.fields.source, '2.1'],
    ['docent balans uur eigen', words.fields.summary, 'Les van een uur waarin leerlingen een eigen grens'],
  ])('says where it found %j, that is in no name', async (query, field, text) => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), query)
    const [first] = results().filter((result) => result.startsWith('Slim spelen'))
    expect(first).toContain(words.where(field, ''))
    expect(first).toContain(text)
  })

  test('finds a word of what is quoted from the source, and says nothing of that where the name has the word', async () => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), 'eigen docent')
    expect(results()[0]).toContain('Slim spelen')
    await user.clear(screen.getByRole('combobox'))
    await user.type(screen.getByRole('combobox'), 'slim spelen')
    expect(results()[0]).toBe(`Slim spelenLes in balans${words.kinds.intervention}`)
  })

  test('finds professionals, stages, gaps and views, and says which is which', async () => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), 'leerlingen')
    expect(results()).toEqual(
      expect.arrayContaining([expect.stringContaining(words.kinds.value), expect.stringContaining(words.kinds.view)]),
    )
    await user.clear(screen.getByRole('combobox'))
    await user.type(screen.getByRole('combobox'), 'gat huisarts')
    expect(results()).toHaveLength(2)
    expect(results()[0]).toContain(words.kinds.gap)
  })

  test('puts names that begin with what was typed before those that only mention it', async () => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), 'docent')
    const [first, ...rest] = results()
    expect(first).toContain(words.kinds.value)
    expect(rest.some((result) => result.includes('Slim spelen') || result.includes(words.kinds.gap))).toBe(true)
  })

  test('walks the results with the arrows and opens one with Enter', async () => {
    const { user, close } = showSearch()
    await user.type(screen.getByRole('combobox'), 'gesprek{ArrowDown}{ArrowUp}{Enter}')
    expect(useInputs.getState().selection).toEqual({ kind: 'intervention', id: 'short-talk' })
    expect(useCamera.getState().wish).toEqual({ kind: 'intervention', id: 'short-talk' })
    expect(close).toHaveBeenCalledOnce()
  })

  test('tells assistive technology which result is the current one', async () => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), 'docent{ArrowDown}')
    const current = screen.getByRole('option', { selected: true })
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-activedescendant', current.id)
    expect(results().indexOf(current.textContent)).toBe(1)
  })

  test('opens a result by a press, and a view as the view', async () => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), 'voor leerlingen')
    await user.click(screen.getByRole('option', { name: new RegExp(words.kinds.view) }))
    expect(useInputs.getState().view.norm).toBe('some-offer')
  })

  test('offers what was probably meant, where nothing is found', async () => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), 'levle dwon')
    await user.click(await screen.findByRole('button', { name: words.meant('level down') }))
    expect(await screen.findByRole('option', { name: /Level Down/ })).toBeVisible()
  })

  test('says so when nothing is found, and how many were found otherwise', async () => {
    const { user } = showSearch()
    await user.type(screen.getByRole('combobox'), 'xyzzy')
    expect(screen.getByRole('status')).toHaveTextContent(words.nothing)
    await user.clear(screen.getByRole('combobox'))
    await user.type(screen.getByRole('combobox'), 'tijdcheck')
    expect(screen.getByRole('status')).toHaveTextContent(words.results(screen.getAllByRole('option').length))
  })

  test('closes at the first Escape', async () => {
    const { user, close } = showSearch()
    await user.type(screen.getByRole('combobox'), 'a{Escape}')
    expect(close).toHaveBeenCalledOnce()
  })
})
