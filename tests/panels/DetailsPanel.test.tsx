// @vitest-environment jsdom

import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useInputs } from '../../src/store/inputs'
import type { Selection } from '../../src/store/selection'
import { contradictionWords } from '../../src/words/contradictions'
import { detailWords } from '../../src/words/details'
import { legendWords } from '../../src/words/legend'
import { exampleText, readExample } from '../app/screen'
import { section, showDetails } from './dock'

const words = detailWords.nl

describe('the details of the rest', () => {
  test('of a cell: its state, its gaps, what stands in it, and the judgement of each norm', () => {
    showDetails({ kind: 'cell', row: 'teacher', column: 'for-fun' })
    expect(screen.getByRole('heading', { level: 2, name: 'Docent × Voor de lol' })).toBeVisible()
    expect(within(section(words.gapsHere(1))).getAllByRole('button')).toHaveLength(1)
    expect(within(section(words.interventionsHere(1))).getByRole('button', { name: 'Slim spelen' })).toBeVisible()
    expect(section(words.judgements)).toHaveTextContent('Er is aanbod')
  })

  test('of a cell or a value that the source calls a gap while the norm is met: that it does, and why', () => {
    const said = 'at: { stage: problematic, professional: youth-worker }\n    says: gap'
    const told = (at: string) =>
      readExample(exampleText.replace(said, `at: { ${at} }\n    says: gap\n    why: Het rapport telt alleen erkend aanbod.`))
    const check = () => {
      const part = section(contradictionWords.nl.title)
      expect(part).toHaveTextContent('Jongerenwerkers hebben niets bij problematisch gamen.')
      expect(part).toHaveTextContent(`${contradictionWords.nl.but('Er is aanbod')} Gedekt. Nodig: 1, gevonden: 1.`)
      expect(part).toHaveTextContent('Het rapport telt alleen erkend aanbod.')
      return part
    }
    const contradicted = told('stage: for-fun, professional: teacher')
    showDetails({ kind: 'cell', row: 'teacher', column: 'for-fun' }, {}, contradicted)
    expect(within(check()).queryByRole('button', { name: /Docent/ })).not.toBeInTheDocument()
    cleanup()
    showDetails({ kind: 'value', dimension: 'professional', id: 'teacher' }, {}, contradicted)
    expect(within(check()).getByRole('button', { name: /^Docent × Voor de lol/ })).toBeVisible()
    expect(screen.queryByRole('heading', { level: 3, name: words.findings })).not.toBeInTheDocument()
    cleanup()
    showDetails({ kind: 'cell', row: 'gp', column: 'often' }, {}, contradicted)
    expect(screen.queryByRole('heading', { name: contradictionWords.nl.title })).not.toBeInTheDocument()
  })

  test('end with the whole titles of the sources, which they cite by short names', async () => {
    const user = showDetails({ kind: 'cell', row: 'teacher', column: 'for-fun' })
    expect(screen.getByText('Gamen in Voorbeeldstad (verzonnen rapport)')).not.toBeVisible()
    await user.click(screen.getByText(words.allSources(1)))
    expect(screen.getByText('Gamen in Voorbeeldstad (verzonnen rapport)')).toBeVisible()
  })

  test('of a cell that is not judged: why not', () => {
    showDetails({ kind: 'cell', row: 'teacher', column: 'for-fun' }, { norm: 'none' })
    expect(screen.getByText(detailWords.nl.notAsked(false))).toBeVisible()
  })

  test('of a cell that does not apply: why, once, and who says so', () => {
    showDetails({ kind: 'cell', row: 'gp', column: 'for-fun' })
    expect(screen.getByRole('heading', { level: 3, name: words.noneHere })).toBeVisible()
    const [judged] = within(section(words.judgements)).getAllByRole('listitem')
    expect(judged?.textContent.match(/Wie voor de lol speelt hoeft niet naar de dokter/g)).toHaveLength(1)
    expect(judged?.textContent.match(/Niet van toepassing/g)).toHaveLength(1)
    expect(judged).toHaveTextContent('1.3')
  })

  test('of a cell under a filter: what the filter leaves out', () => {
    showDetails({ kind: 'cell', row: 'teacher', column: 'for-fun' }, { where: { 'target-group': { in: ['parents'] } }, hide: true })
    expect(screen.getByText(words.hiddenHere(1))).toBeVisible()
    expect(screen.getByText(`(${words.outsideFilter})`)).toBeVisible()
  })

  test('of a row: which of its interventions the number on the map leaves out, and why', () => {
    const view = { where: { 'target-group': { in: ['parents'] } }, whatIf: { without: ['play-smart'], with: [], count: {} } }
    showDetails({ kind: 'value', dimension: 'professional', id: 'teacher' }, view)
    expect(screen.getByText(words.hiddenHere(1))).toBeVisible()
    expect(screen.getByText(`(${words.outsideFilter}, ${legendWords.nl.leftOut})`)).toBeVisible()
  })

  test('of a value: its group, how much of it is covered, its gaps and figures, and a filter on it', async () => {
    const user = showDetails({ kind: 'value', dimension: 'stage', id: 'often' })
    expect(screen.getByText(legendWords.nl.covered(2, 4))).toBeVisible()
    expect(section(words.figures)).toHaveTextContent('Twaalf van de tachtig')
    await user.click(screen.getByRole('button', { name: words.filterOn }))
    expect(useInputs.getState().view.where).toEqual({ stage: { in: ['often'] } })
  })

  test('of a link: from where to where, of what kind, and whether it exists', () => {
    showDetails({ kind: 'link', id: 'level-down>outside:treatment:refers' })
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent)
    expect(facts[0]).toBe('Level Down')
    expect(facts[1]).toContain('Behandeling')
    expect(facts.slice(2)).toEqual([legendWords.nl.linkKinds.refers, legendWords.nl.linkStatuses.possible])
  })

  test.each<Selection>([
    { kind: 'intervention', id: 'nothing' },
    { kind: 'gap', id: 'nothing' },
    { kind: 'link', id: 'nothing' },
    { kind: 'cell', row: 'nobody', column: 'never' },
    { kind: 'value', dimension: 'stage', id: 'nothing' },
  ])('of something that is not in the chain: that it is not ($kind)', (selection) => {
    showDetails(selection)
    expect(screen.getByRole('heading', { level: 2, name: words.missing })).toBeVisible()
  })
})
