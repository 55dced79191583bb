// @vitest-environment jsdom

import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { MatchPanel } from '../../src/panels/MatchPanel'
import { useInputs } from '../../src/store/inputs'
import { detailWords } from '../../src/words/details'
import { matchWords } from '../../src/words/match'
import { interfaceWords } from '../../src/words/interface'
import { panelWords } from '../../src/words/panels'
import { example, exampleText, openExample, readExample, show } from '../app/screen'

const words = panelWords.nl.match

function showMatch(chain = example) {
  openExample({}, chain)
  return show((drawing) => <MatchPanel drawing={drawing} />)
}

function matches(): HTMLElement[] {
  const list = screen.getAllByRole('list').find((each) => each.tagName === 'OL')
  return list === undefined ? [] : [...list.children].filter((child) => child instanceof HTMLElement)
}

/** What is told about the intervention of this name. */
function entry(name: string): HTMLElement {
  const found = matches().find((each) => within(each).queryAllByRole('button')[0]?.textContent === name)
  if (found === undefined) throw new Error(`not among the matches: ${name}`)
  return found
}

describe('MatchPanel', () => {
  test('has an outcome that is the same read out again, for another person', async () => {
    const user = showMatch()
    const [stage, group] = screen.getAllByRole('combobox')
    if (stage === undefined || group === undefined) throw new Error('a field is missing')
    const outcomes: (ChildNode | null)[] = []
    for (const value of ['for-fun', 'often', 'problematic']) {
      await user.selectOptions(stage, value)
      outcomes.push(screen.getByRole('status').firstChild)
    }
    expect(new Set(outcomes).size).toBe(3)
  })

  test('asks about a person by the dimensions that describe one, and for one trait at least', () => {
    showMatch()
    expect(screen.getAllByRole('combobox').map((field) => field.closest('label')?.firstElementChild?.textContent)).toEqual([
      'Fase van gamen',
      'Doelgroep',
    ])
    expect(screen.getByRole('status')).toHaveTextContent(words.choose)
    expect(matches()).toHaveLength(0)
  })

  test('lists what fits, with who delivers it and why it fits', async () => {
    const user = showMatch()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Fase van gamen' }), 'Problematisch')
    expect(screen.getByRole('status')).toHaveTextContent(words.results(matches().length))
    const levelDown = entry('Level Down')
    expect(levelDown).toHaveTextContent(`${words.by}: Preventiewerker`)
    expect(within(levelDown).getAllByRole('listitem').length).toBeGreaterThan(0)
  })

  test('says under which name it is known and whom to ask', async () => {
    const known = { aka: ['Gamen gestopt'], contact: 'preventie@stad.example' }
    const user = showMatch({ ...example, interventions: example.interventions.map((one) => ({ ...one, ...known })) })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Fase van gamen' }), 'Problematisch')
    expect(entry('Level Down')).toHaveTextContent(`${detailWords.nl.aka}: Gamen gestopt`)
    expect(entry('Level Down')).toHaveTextContent(`${detailWords.nl.contact}: preventie@stad.example`)
  })

  test('tells the next step up and down, which opens when pressed', async () => {
    const user = showMatch()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Fase van gamen' }), 'Problematisch')
    const levelDown = entry('Level Down')
    expect(levelDown).toHaveTextContent(`${matchWords.nl.directions.down}: Kort gesprek`)
    expect(levelDown).toHaveTextContent(
      `${matchWords.nl.directions.out}: Behandeling (${detailWords.nl.outsideChain}) ${matchWords.nl.statuses.possible}`,
    )
    await user.click(within(levelDown).getByRole('button', { name: 'Kort gesprek' }))
    expect(useInputs.getState().selection).toEqual({ kind: 'intervention', id: 'short-talk' })
  })

  test('forgets a trait that is taken back', async () => {
    const user = showMatch()
    const group = screen.getByRole('combobox', { name: 'Doelgroep' })
    await user.selectOptions(group, 'Ouders')
    expect(screen.getByRole('status')).not.toHaveTextContent(words.choose)
    await user.selectOptions(group, words.any)
    expect(screen.getByRole('status')).toHaveTextContent(words.choose)
  })

  test('shows the first twelve and the rest on request', async () => {
    const more = Array.from(
      { length: 14 },
      (_, at) => `  - { id: extra-${at}, name: Extra ${at}, stage: for-fun, professional: teacher, sources: [ { source: report } ] }\n`,
    )
    const user = showMatch(readExample(exampleText.replace('interventions:\n', `interventions:\n${more.join('')}`)))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Fase van gamen' }), 'Voor de lol')
    expect(matches()).toHaveLength(12)
    const rest = screen.getByRole('button', { name: /^Toon / })
    const all = 12 + Number(/\d+$/.exec(rest.textContent)?.[0])
    expect(rest).toHaveTextContent(interfaceWords.nl.app.showMore(all - 12, all - 12))
    await user.click(rest)
    expect(matches()).toHaveLength(all)
  })
})
