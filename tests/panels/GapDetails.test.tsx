// @vitest-environment jsdom

import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useAnnouncements } from '../../src/store/announcements'
import { useCamera } from '../../src/store/camera'
import { useInputs } from '../../src/store/inputs'
import { detailWords } from '../../src/words/details'
import { gapWords } from '../../src/words/gaps'
import { interfaceWords } from '../../src/words/interface'
import { exampleText, readExample } from '../app/screen'
import { section, showDetails } from './dock'

const words = detailWords.nl

describe('the details of a gap', () => {
  test('say where it is, which norm asks for what, what comes near it, and what the source says', () => {
    showDetails({ kind: 'gap', id: 'some-offer@stage=problematic;professional=youth-worker' })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Jongerenwerker')
    expect(section(words.reason)).toHaveTextContent('4.1')
    expect(section(words.findings)).toHaveTextContent('Jongerenwerkers hebben niets bij problematisch gamen.')
    expect(section(words.norm)).toHaveTextContent('Hulp dichtbij wordt het eerst gevonden.')
  })

  test('tell a conclusion of the source that says otherwise apart', () => {
    const contradicted = readExample(exampleText.replace('says: gap', 'says: covered'))
    showDetails({ kind: 'gap', id: 'some-offer@stage=problematic;professional=youth-worker' }, {}, contradicted)
    expect(screen.queryByRole('heading', { name: words.findings })).not.toBeInTheDocument()
    expect(section(gapWords.nl.otherwise)).toHaveTextContent('Jongerenwerkers hebben niets bij problematisch gamen.')
  })

  test('name what is nearly right and what is there but does not count', () => {
    showDetails({ kind: 'gap', id: 'some-offer@stage=problematic;professional=gp' })
    expect(within(section(words.nearMisses)).getByRole('button', { name: 'Kort gesprek' })).toBeVisible()
    expect(section(words.nearMisses)).toHaveTextContent(
      'Uitvoerder: Huisarts (verwijst door) en Preventiewerker (voert uit) · Status: In uitvoering',
    )
  })

  test('say of what is there but does not count all that it lacks', () => {
    const farther = readExample(exampleText.replace(/(- id: short-talk[^]*?)status: implemented/, '$1status: in-development'))
    showDetails({ kind: 'gap', id: 'some-offer@stage=problematic;professional=gp' }, {}, farther)
    const lines = [...section(words.considered).querySelectorAll('p')].map((line) => line.textContent)
    expect(lines).toEqual(['Uitvoerder: verwijst door. Gevraagd: voert uit.', 'Status: In ontwikkeling. Gevraagd: In uitvoering.'])
  })

  test('say how much of what is there a filter leaves out of the map, though it is judged', () => {
    const gap = { kind: 'gap', id: 'some-offer@stage=problematic;professional=gp' } as const
    showDetails(gap)
    expect(section(words.reason)).not.toHaveTextContent('filter')
    cleanup()
    showDetails(gap, { where: { 'target-group': { in: ['parents'] } } })
    expect(section(words.reason)).toHaveTextContent(
      'Hier staat wel 1 interventie, maar die telt niet mee. De interventie hier valt buiten het filter van de kaart.',
    )
  })

  test('name what may distort the picture', () => {
    showDetails({ kind: 'gap', id: 'no-single-provider@stage=for-fun' })
    expect(within(section(words.mayHide)).getAllByRole('listitem')).not.toHaveLength(0)
  })

  test('offer to count a candidate, which closes the gap', async () => {
    const planned = readExample(exampleText.replace('status: implemented\n    checked', 'status: in-development\n    checked'))
    const user = showDetails({ kind: 'gap', id: 'some-offer@stage=for-fun;professional=teacher' }, {}, planned)
    expect(within(section(words.candidates)).getByRole('button', { name: 'Slim spelen' })).toBeVisible()
    expect(section(words.candidates)).toHaveTextContent('Uitvoerder: Docent (voert uit)')
    expect(section(words.candidates).textContent.match(/In ontwikkeling/g)).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: words.count }))
    expect(useInputs.getState().view.whatIf.with).toEqual(['play-smart'])
    expect(screen.getByText(words.closedByWhatIf)).toBeVisible()
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(words.closedByWhatIf)
    await user.click(screen.getByRole('button', { name: interfaceWords.nl.filters.unsuppose }))
    expect(within(section(words.candidates)).getByRole('button', { name: 'Slim spelen' })).toBeVisible()
  })

  test('lead to a map on which it has a place, where this one has none', async () => {
    const user = showDetails({ kind: 'gap', id: 'some-offer@stage=often;professional=teacher' }, { rows: 'level', columns: 'stage' })
    expect(screen.queryByRole('button', { name: words.showOnMap })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: words.showOnMapWith('Uitvoerder') }))
    expect(useInputs.getState().view).toMatchObject({ rows: 'professional', columns: 'stage' })
    expect(useCamera.getState().wish).toMatchObject({ kind: 'gap' })
    expect(screen.getByRole('button', { name: words.showOnMap })).toBeVisible()
  })

  test('says of what is no gap at all that it is not there', () => {
    showDetails({ kind: 'gap', id: 'some-offer@stage=nowhere' })
    expect(screen.getByRole('heading', { level: 2, name: words.missing })).toBeVisible()
  })
})
