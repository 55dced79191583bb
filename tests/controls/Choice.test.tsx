// @vitest-environment jsdom

import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { SettingsPanel } from '../../src/panels/SettingsPanel'
import { useInputs } from '../../src/store/inputs'
import { interfaceWords } from '../../src/words/interface'
import { example, openExample, show } from '../app/screen'

const words = interfaceWords.nl.choices

function showSettings(view = {}, chain = example) {
  openExample(view, chain)
  return show((drawing) => <SettingsPanel drawing={drawing} />)
}

function choice(label: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${label}(?! en )`) })
}

// The list is fetched when somebody first wants it; here it is there already.
beforeAll(() => import('../../src/controls/ChoiceList'))

describe('a choice in the settings', () => {
  test('says what is chosen now', () => {
    showSettings()
    expect(choice(words.rows)).toHaveTextContent('Uitvoerder')
    expect(choice(words.columns)).toHaveTextContent('Fase van gamen')
    expect(choice(words.colour)).toHaveTextContent('Niveau van preventie')
    expect(choice(words.view)).toHaveTextContent('De hele keten')
  })

  test('opens a list with the focus on what is chosen, and takes another by a press', async () => {
    const user = showSettings()
    await user.click(choice(words.colour))
    const list = await screen.findByRole('listbox')
    expect(within(list).getByRole('option', { selected: true })).toHaveTextContent('Niveau van preventie')
    await user.click(within(list).getByRole('option', { name: 'Status' }))
    expect(useInputs.getState().view.colour).toBe('status')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(choice(words.view)).toHaveTextContent(words.ownView)
  })

  test('is walked and chosen from with the keyboard, and left as it was with Escape', async () => {
    const user = showSettings()
    choice(words.links).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('listbox')
    await user.keyboard('{Home}{Enter}')
    expect(useInputs.getState().view.links).toBe('none')
    choice(words.links).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('listbox')
    await user.keyboard('{End}{Escape}')
    expect(useInputs.getState().view.links).toBe('none')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  test('explains each norm beside its name, and can show no judgement at all', async () => {
    const user = showSettings()
    await user.click(choice(words.norm))
    const list = await screen.findByRole('listbox')
    expect(within(list).getByRole('option', { name: 'Er is aanbod' })).toHaveAccessibleDescription(
      'Hulp dichtbij wordt het eerst gevonden.',
    )
    await user.click(within(list).getByRole('option', { name: words.norms.none }))
    expect(useInputs.getState().view.norm).toBe('none')
  })

  test('opens a view of the chain as it was saved', async () => {
    const user = showSettings()
    await user.click(choice(words.view))
    await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: 'Voor leerlingen' }))
    expect(useInputs.getState().view).toEqual(example.views[1]?.view)
  })

  test('gives way: a dimension that becomes the rows leaves the columns', async () => {
    const user = showSettings()
    await user.click(choice(words.rows))
    await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: 'Fase van gamen' }))
    expect(useInputs.getState().view).toMatchObject({ rows: 'stage', columns: 'professional' })
  })

  test('does not offer a norm where a chain has none', () => {
    showSettings({}, { ...example, norms: [], findings: [] })
    expect(screen.queryByRole('button', { name: new RegExp(`^${words.norm}`) })).not.toBeInTheDocument()
  })
})

describe('SettingsPanel', () => {
  test('swaps rows and columns, and what is folded with them', async () => {
    const user = showSettings({ collapsed: ['row:nearby'] })
    await user.click(screen.getByRole('button', { name: words.swap }))
    expect(useInputs.getState().view).toMatchObject({ rows: 'stage', columns: 'professional', collapsed: ['column:nearby'] })
  })

  test('leaves out what is inferred', async () => {
    const user = showSettings()
    await user.click(screen.getByRole('checkbox', { name: words.inferred }))
    expect(useInputs.getState().view.inferred).toBe(false)
  })
})
