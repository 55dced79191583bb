// @vitest-environment jsdom

import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { CellDetails } from '../../src/panels/CellDetails'
import { useInputs } from '../../src/store/inputs'
import { legendWords } from '../../src/words/legend'
import { routeWords } from '../../src/words/routes'
import { example, openExample, show } from '../app/screen'

const words = routeWords.nl

function showCell(row: string, column: string, chain = example) {
  openExample({}, chain)
  return show((drawing) => <CellDetails row={row} column={column} drawing={drawing} />)
}

function section(): HTMLElement {
  const part = screen.getByRole('heading', { level: 3, name: words.from }).parentElement
  if (part === null) throw new Error('a heading without a part')
  return part
}

const lines = (list: HTMLElement | undefined): (string | null)[] =>
  list === undefined
    ? []
    : within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)

describe('RoutesHere', () => {
  test('names each step to help and what its link is, and the way back', () => {
    showCell('prevention-worker', 'often')
    const [there, back] = within(section()).getAllByRole('list')
    expect(within(section()).getByRole('heading', { level: 4, name: words.goal('Problematisch') })).toBeVisible()
    expect(lines(there)).toEqual(['Kort gesprekVaak en lang', 'schaalt op naar bestaatLevel DownProblematisch'])
    expect(lines(back)).toEqual(['Level DownProblematisch', 'schaalt af naar bestaatKort gesprekVaak en lang'])
  })

  test('tells routes that do not exist yet apart, with the link that is only possible', () => {
    showCell('prevention-worker', 'often')
    const heading = within(section()).getByRole('heading', { level: 4, name: /bestaat nog niet/ })
    expect(heading).toHaveTextContent('Naar')
    expect(section()).toHaveTextContent(legendWords.nl.linkStatuses.possible)
  })

  test('opens the interventions and links that it names', async () => {
    const user = showCell('prevention-worker', 'often')
    await user.click(within(section()).getAllByRole('button', { name: 'Level Down' })[0] ?? section())
    expect(useInputs.getState().selection).toEqual({ kind: 'intervention', id: 'level-down' })
    await user.click(within(section()).getAllByRole('button', { name: legendWords.nl.linkKinds['steps-up'] })[0] ?? section())
    expect(useInputs.getState().selection).toEqual({ kind: 'link', id: 'short-talk>level-down:steps-up' })
  })

  test('says so where nothing begins', () => {
    showCell('youth-worker', 'problematic')
    expect(section()).toHaveTextContent(words.none)
  })

  test('is left out of a chain without links', () => {
    showCell('prevention-worker', 'often', { ...example, links: [] })
    expect(screen.queryByRole('heading', { name: words.from })).not.toBeInTheDocument()
  })
})
