// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { fireEvent } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { countableDimensions } from '../../src/panels/countableDimensions'
import { WhatIfPanel } from '../../src/panels/WhatIfPanel'
import { useInputs } from '../../src/store/inputs'
import { interfaceWords } from '../../src/words/interface'
import { panelWords } from '../../src/words/panels'
import { chain, dimension, intervention, norm } from '../chains/buildChain'
import { exampleText, openExample, readExample, show } from '../app/screen'

const words = panelWords.nl.whatIf
const planned = readExample(exampleText.replace('status: implemented\n    checked', 'status: in-development\n    checked'))

const demands = { professional: { in: ['gp'] }, status: { in: ['implemented'] } }
const asking = chain({
  dimensions: [dimension('professional', ['gp', 'coach', 'nobody']), dimension('status', ['implemented', 'planned'])],
  norms: [norm('offer', { over: ['stage'], need: { kind: 'count', count: 1, having: demands } })],
  interventions: [
    intervention('talk', { professional: 'gp', status: 'implemented' }),
    intervention('course', { professional: 'coach', status: 'planned' }),
  ],
})

function showWhatIf() {
  openExample({}, planned)
  return show((drawing) => <WhatIfPanel drawing={drawing} />)
}

function field(title: string): HTMLElement {
  return screen.getByRole('combobox', { name: `${title}: ${words.add}` })
}

describe('WhatIfPanel', () => {
  test('lets a value count that a norm does not accept, and says which gaps that closes', async () => {
    const user = showWhatIf()
    await user.click(screen.getByText('Status', { selector: 'summary *' }))
    await user.click(screen.getByRole('checkbox', { name: 'In ontwikkeling' }))
    expect(useInputs.getState().view.whatIf.count).toEqual({ status: ['in-development'] })
    expect(screen.getByRole('status')).toHaveTextContent(`${words.opened(1)}, ${words.closed(1)}`)
    expect(screen.getByRole('heading', { name: words.closed(1) }).closest('section')).toHaveTextContent('Docent')
  })

  test('shows no value before its dimension is opened: a chain may have dozens', () => {
    showWhatIf()
    for (const value of screen.getAllByRole('checkbox')) expect(value).not.toBeVisible()
    expect(screen.getByRole('heading', { name: words.count })).toBeVisible()
  })

  test('asks of where and whether something is offered first, before who delivers it', () => {
    expect(countableDimensions(asking, {}).map(({ id }) => id)).toEqual(['status', 'professional'])
  })

  test('asks only of values that would change something, and of those that count already', () => {
    const values = (counted = {}) => countableDimensions(asking, counted).map(({ values }) => values.map(({ id }) => id))
    expect(values()).toEqual([['planned'], ['coach']])
    expect(values({ status: ['implemented'] })).toEqual([['implemented', 'planned'], ['coach']])
  })

  test('asks of a value that a norm accepts in one capacity only', () => {
    const having = { professional: { in: ['gp'], as: ['delivers'] } }
    const norms = [norm('offer', { over: ['stage'], need: { kind: 'count', count: 1, having } })]
    expect(countableDimensions({ ...asking, norms }, {}).map(({ values }) => values.map(({ id }) => id))).toEqual([['gp', 'coach']])
  })

  test('leaves an intervention out, and says which gaps that opens', () => {
    showWhatIf()
    fireEvent.change(field(words.without), { target: { value: 'Level Down' } })
    fireEvent.change(field(words.without), { target: { value: 'Kort gesprek' } })
    expect(useInputs.getState().view.whatIf.without).toEqual(['level-down', 'short-talk'])
    expect(screen.getByRole('status')).toHaveTextContent(/opengaa?n?|gaan? open/)
  })

  test('counts an intervention whatever is said of it', () => {
    showWhatIf()
    fireEvent.change(field(words.with), { target: { value: 'Slim spelen' } })
    expect(useInputs.getState().view.whatIf.with).toEqual(['play-smart'])
    expect(screen.getByRole('status')).toHaveTextContent(words.closed(1))
  })

  test('takes one supposition back by its chip, or all of them by one button', async () => {
    const user = showWhatIf()
    fireEvent.change(field(words.without), { target: { value: 'Level Down' } })
    fireEvent.change(field(words.with), { target: { value: 'Slim spelen' } })
    await user.click(screen.getByRole('button', { name: interfaceWords.nl.filters.remove('Level Down') }))
    expect(useInputs.getState().view.whatIf).toEqual({ without: [], with: ['play-smart'], count: {} })
    await user.click(screen.getByRole('button', { name: interfaceWords.nl.filters.unsuppose }))
    expect(useInputs.getState().view.whatIf).toEqual({ without: [], with: [], count: {} })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.getByRole('button', { name: interfaceWords.nl.filters.unsuppose })).toHaveFocus()
  })

  test('says so when nothing changes', async () => {
    const user = showWhatIf()
    await user.click(screen.getByText('Erkenning', { selector: 'summary *' }))
    await user.click(screen.getByRole('checkbox', { name: 'Goed beschreven' }))
    expect(screen.getByRole('status')).toHaveTextContent(words.nothing)
  })

  test('keeps what is typed until it is the name of an intervention', async () => {
    const user = showWhatIf()
    await user.type(field(words.without), 'Level')
    expect(field(words.without)).toHaveValue('Level')
    expect(useInputs.getState().view.whatIf.without).toEqual([])
    await user.type(field(words.without), ' Down')
    expect(field(words.without)).toHaveValue('')
    expect(useInputs.getState().view.whatIf.without).toEqual(['level-down'])
  })
})
