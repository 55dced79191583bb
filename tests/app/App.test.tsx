// @vitest-environment jsdom

import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { App } from '../../src/app/App'
import { announce } from '../../src/store/announcements'
import { changeView, useInputs } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { openText } from '../../src/store/openChain'
import { interfaceWords } from '../../src/words/interface'
import { openWords } from '../../src/words/open'
import { panelWords } from '../../src/words/panels'
import { exampleText, openExample } from './screen'

const words = interfaceWords.nl

function showApp(view = {}) {
  openExample(view)
  render(<App />)
  return userEvent.setup()
}

describe('App', () => {
  test('says which chain this is and how to read it, in the page’s language and title', () => {
    showApp()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Preventieketen gamen in Voorbeeldstad')
    expect(document.title).toBe('Preventieketen gamen in Voorbeeldstad – Ketenkaart')
    expect(document.documentElement).toHaveAttribute('lang', 'nl')
  })

  test('speaks the other language at a press, and goes dark at another', async () => {
    const user = showApp()
    await user.click(screen.getByRole('button', { name: words.app.otherLanguage }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Gaming prevention chain of Exampletown')
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    await user.click(screen.getByRole('button', { name: interfaceWords.en.app.toDark }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  })

  test('counts gaps where a norm asks for something only', async () => {
    showApp()
    const gaps = await screen.findByRole('button', { name: /^Gaten/ })
    expect(gaps).toHaveTextContent(/^Gaten\d+$/)
    act(() => changeView((view) => ({ ...view, norm: 'none' })))
    await waitFor(() => expect(gaps).toHaveTextContent(/^Gaten$/))
  })

  test('offers to open a chain where none is open', async () => {
    render(<App />)
    const user = userEvent.setup()
    expect(screen.getByRole('heading', { name: words.app.noChain })).toBeVisible()
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: words.app.open }))
    expect(await screen.findByRole('dialog', { name: openWords.nl.title })).toBeVisible()
  })

  test('says what it is reading, and stops when told to', async () => {
    render(<App />)
    act(() => useOpened.setState({ busy: { name: 'groot.yaml', share: 0.4 } }))
    expect(screen.getByText(words.app.reading('groot.yaml'))).toBeVisible()
    await userEvent.setup().click(screen.getByRole('button', { name: words.app.cancel }))
    expect(screen.getByRole('heading', { name: words.app.noChain })).toBeVisible()
  })

  test('shows the problems of a broken file over the last good map', async () => {
    showApp()
    await act(() => openText({ kind: 'file', name: 'kapot.yaml', text: exampleText.replace('stage: for-fun', 'stage: nooit') }))
    expect(await screen.findByRole('region', { name: /kapot\.yaml/ })).toHaveTextContent(panelWords.nl.problems.keeps)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Preventieketen gamen')
  })

  test('opens a file that is dropped on the page', async () => {
    showApp()
    const file = new File([exampleText.replace('id: example', 'id: gesleept')], 'gesleept.yaml')
    const page = screen.getByRole('main')
    fireEvent.dragOver(page, { dataTransfer: { types: ['Files'] } })
    expect(screen.getByText(words.app.dropHere)).toBeVisible()
    fireEvent.drop(page, { dataTransfer: { files: [file], types: ['Files'] } })
    await waitFor(() => expect(useOpened.getState().chain?.id).toBe('gesleept'))
    expect(screen.queryByText(words.app.dropHere)).not.toBeInTheDocument()
  })

  test('shows trouble until it is put aside', async () => {
    const user = showApp()
    act(() => announce(() => 'Dat ging mis.', 'trouble'))
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('Dat ging mis.')
    await user.click(within(alert).getByRole('button', { name: words.app.close }))
    expect(alert).toBeEmptyDOMElement()
  })

  test('keeps what is typed while the search is on its way', async () => {
    const user = showApp()
    await user.keyboard('{Control>}k{/Control}')
    act(() => {
      for (const key of ['d', 'o', 'c']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    })
    expect(await screen.findByRole('combobox', { name: panelWords.nl.search.label })).toHaveValue('doc')
  })

  test('searches at Ctrl+K, and undoes and does again what was done to the view', async () => {
    const user = showApp()
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('combobox')).toHaveFocus()
    await user.keyboard('{Escape}')
    act(() => useInputs.setState(({ view }) => ({ view: { ...view, colour: 'status' } })))
    await user.keyboard('{Control>}z{/Control}')
    expect(useInputs.getState().view.colour).toBe('level')
    await user.keyboard('{Control>}y{/Control}')
    expect(useInputs.getState().view.colour).toBe('status')
    await user.keyboard('{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}')
    expect(useInputs.getState().view.colour).toBe('status')
  })
})

describe('the table', () => {
  test('says the same as the map: a row for each professional, a state for each cell', async () => {
    const user = showApp()
    await user.click(screen.getByRole('button', { name: words.app.shapes.table }))
    const table = await screen.findByRole('table')
    const teacher = await within(table).findByRole('row', { name: /Docent/ })
    expect(teacher).toHaveTextContent('Slim spelen')
    await user.click(within(teacher).getByRole('button', { name: 'Gat Docent Vaak en lang' }))
    expect(useInputs.getState().selection?.kind).toMatch(/gap|cell/)
  })

  test('has heads that are read out with each cell by their names only, and show what they count', async () => {
    const user = showApp()
    await user.click(screen.getByRole('button', { name: words.app.shapes.table }))
    const table = await screen.findByRole('table')
    expect(within(table).getByRole('columnheader', { name: 'Voor de lol' })).toHaveTextContent(/Voor de lol\d+ interventie/)
    expect(within(table).getByRole('rowheader', { name: 'Docent' })).toHaveTextContent(/gedekt/)
  })

  test('sorts by what a header says, up and down', async () => {
    const user = showApp()
    await user.click(screen.getByRole('button', { name: words.app.shapes.table }))
    const table = await screen.findByRole('table')
    const [header] = within(table).getAllByRole('columnheader')
    if (header === undefined) throw new Error('no header')
    const names = () =>
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent)
    await user.click(within(header).getByRole('button'))
    expect(header).toHaveAttribute('aria-sort', 'ascending')
    const up = names()
    await user.click(within(header).getByRole('button'))
    expect(header).toHaveAttribute('aria-sort', 'descending')
    expect(names()).toEqual(up.toReversed())
  })
})

describe('the legend', () => {
  test('filters on a colour, and says on the page what that does', async () => {
    const user = showApp()
    const legend = screen.getByRole('region', { name: words.legend.label })
    await user.click(within(legend).getByRole('button', { name: /^Universeel/ }))
    expect(useInputs.getState().view.where).toEqual({ level: { in: ['universal'] } })
    expect(within(legend).getByRole('button', { name: /^Universeel/ })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getAllByText(new RegExp(words.filters.result(2, 6)))[0]).toBeVisible()
  })

  test('leads from the sign of a gap to the list of gaps', async () => {
    const user = showApp()
    const legend = screen.getByRole('region', { name: words.legend.label })
    await user.click(within(legend).getByRole('button', { name: /^Gat\s*\d/ }))
    expect(useInputs.getState().panel).toBe('gaps')
  })
})
