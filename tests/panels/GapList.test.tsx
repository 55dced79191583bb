// @vitest-environment jsdom

import { act, cleanup, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import PanelDock from '../../src/panels/PanelDock'
import { useCamera } from '../../src/store/camera'
import { changeView, useInputs } from '../../src/store/inputs'
import { describeUnanswered } from '../../src/words/availability'
import { contradictionWords } from '../../src/words/contradictions'
import { gapWords } from '../../src/words/gaps'
import { leadingWords } from '../../src/words/leading'
import { interfaceWords } from '../../src/words/interface'
import { panelWords } from '../../src/words/panels'
import { routeWords } from '../../src/words/routes'
import { example, exampleText, openExample, readExample, show } from '../app/screen'

const words = panelWords.nl.gaps

/** The source calls a gap what the example's norm finds met. */
const contradicted = contradictAtTeacher()

function showGaps(view = {}, chain = example) {
  openExample(view, chain)
  return show((drawing) => <PanelDock panel="gaps" drawing={drawing} />)
}

function contradictAtTeacher() {
  return readExample(
    exampleText.replace(
      'at: { stage: problematic, professional: youth-worker }\n    says: gap',
      'at: { stage: for-fun, professional: teacher }\n    says: gap\n    why: Het rapport telt alleen erkend aanbod.',
    ),
  )
}

function headings(): string[] {
  return screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
}

function gapButtons(): HTMLElement[] {
  return screen
    .getAllByRole('heading', { level: 3, name: / \(\d+\)$/ })
    .flatMap((heading) => (heading.parentElement === null ? [] : within(heading.parentElement).getAllByRole('button')))
}

describe('GapList', () => {
  test('says where to look first, and why there, until the gaps are searched or seen through one norm', async () => {
    const user = showGaps()
    const title = leadingWords.nl.title(3)
    const part = screen.getByRole('heading', { level: 3, name: title }).parentElement
    if (part === null) throw new Error('no part')
    const first = within(part)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(first).toHaveLength(3)
    expect(first[0]).toMatch(/^Er is aanbod \(zwaar, 5 van de \d+ plaatsen\)/)
    expect(within(part).getByText(leadingWords.nl.order)).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox'), 'leraar')
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument()
    await user.clear(screen.getByRole('searchbox'))
    await user.click(
      within(screen.getByRole('heading', { name: title }).parentElement ?? part).getByRole('button', { name: 'Er is aanbod' }),
    )
    expect(useInputs.getState().view.norm).toBeDefined()
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument()
  })

  test('counts the gaps and puts the most severe first', () => {
    showGaps()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(words.total(9))
    expect(headings().slice(1, 4)).toEqual([
      `${gapWords.nl.severities.high} (6)`,
      `${gapWords.nl.severities.medium} (2)`,
      `${gapWords.nl.severities.low} (1)`,
    ])
  })

  test('says once what it is and how many there are', () => {
    showGaps()
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
    expect(screen.queryByText(interfaceWords.nl.panels.gaps)).not.toBeInTheDocument()
  })

  test('says how many have a place on this map, where not all have', () => {
    showGaps()
    const some = gapWords.nl.someMayHide(3, 9)
    expect(screen.getByText(`${words.intro} ${some}`)).toBeVisible()
    act(() => changeView((view) => ({ ...view, rows: 'level' })))
    expect(screen.getByText(`${words.intro} ${words.here(3)} ${some}`)).toBeVisible()
  })

  test('says of a municipality how much is not filled in or not known', () => {
    const availability = { id: 'availability', name: {}, ordered: false, groups: [], as: [], values: [] }
    showGaps({}, { ...example, dimensions: [...example.dimensions, availability] })
    expect(screen.getByText(describeUnanswered({ ...example, dimensions: [availability] }, {}, 'nl'))).toBeVisible()
  })

  test('groups by norm, by the name that the chain gives it', async () => {
    const user = showGaps()
    await user.selectOptions(screen.getByRole('combobox', { name: words.groupBy }), 'norm')
    expect(headings()).toContain('Er is aanbod (5)')
    expect(headings()).toContain('Niet van één uitvoerder afhankelijk (2)')
  })

  test('is still searched and grouped so for who comes back to it, but not in another chain', async () => {
    const user = showGaps()
    await user.type(screen.getByRole('searchbox'), 'huisarts')
    await user.selectOptions(screen.getByRole('combobox', { name: words.groupBy }), 'norm')
    cleanup()
    show((drawing) => <PanelDock panel="gaps" drawing={drawing} />)
    expect(screen.getByRole('searchbox')).toHaveValue('huisarts')
    expect(screen.getByRole('combobox', { name: words.groupBy })).toHaveValue('norm')
    cleanup()
    show((drawing) => <PanelDock panel="gaps" drawing={{ ...drawing, chain: { ...drawing.chain, id: 'another' } }} />)
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(screen.getByRole('combobox', { name: words.groupBy })).toHaveValue('severity')
  })

  test('groups by place, and then names the norm in place of the place', async () => {
    const user = showGaps()
    await user.selectOptions(screen.getByRole('combobox', { name: words.groupBy }), 'place')
    const place = headings().find((heading) => /Huisarts.*Problematisch|Problematisch.*Huisarts/.test(heading))
    expect(place).toMatch(/\(1\)$/)
    const section = screen.getByRole('heading', { level: 3, name: place ?? '' }).parentElement
    expect(section).toHaveTextContent('Er is aanbod')
  })

  test('groups by professional, in the order of the map, and what names none last', async () => {
    const user = showGaps()
    await user.selectOptions(screen.getByRole('combobox', { name: words.groupBy }), 'professional')
    const order = example.dimensions.find(({ id }) => id === 'professional')?.values.map(({ name }) => name.nl) ?? []
    const groups = headings().flatMap((heading) => /^(.*) \(\d+\)$/.exec(heading)?.[1] ?? [])
    const named = groups.slice(0, groups.indexOf('Uitvoerder: niet genoemd'))
    expect(named.length).toBeGreaterThan(2)
    expect(named).toEqual(order.filter((name) => named.includes(name ?? '')))
    await user.selectOptions(screen.getByRole('combobox', { name: words.groupBy }), 'stage')
    expect(headings()[1]).toMatch(/^Voor de lol/)
  })

  test('finds gaps by a word of their place or norm', async () => {
    const user = showGaps()
    expect(gapButtons()).toHaveLength(9)
    await user.type(screen.getByRole('searchbox'), 'huisarts')
    expect(gapButtons().map((button) => button.textContent)).toEqual([
      expect.stringContaining('Huisarts'),
      expect.stringContaining('Huisarts'),
    ])
    expect(screen.getByText(words.found(2, 9))).toBeVisible()
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'één uitvoerder')
    expect(gapButtons()).toHaveLength(2)
  })

  test('opens a gap and asks the map to show it', async () => {
    const user = showGaps()
    const [first] = gapButtons()
    if (first === undefined) throw new Error('no gap in the list')
    await user.click(first)
    const { selection, panel } = useInputs.getState()
    expect(selection).toMatchObject({ kind: 'gap', id: expect.stringMatching(/^some-offer@/) as unknown })
    expect(panel).toBe('details')
    expect(useCamera.getState().wish).toEqual(selection)
  })

  test('says where the source concludes the same', () => {
    showGaps()
    const [told, ...others] = gapButtons().filter((button) => button.textContent.includes(words.foundBySource))
    expect(told).toHaveTextContent('Jongerenwerker')
    expect(others).toEqual([])
  })

  test('does not say that the source concludes the same where that is inferred', () => {
    showGaps({}, readExample(exampleText.replace('says: gap', 'says: gap\n    basis: inferred\n    why: Zo lezen wij het.')))
    expect(gapButtons().filter((button) => button.textContent.includes(words.foundBySource))).toEqual([])
    const [told, ...others] = gapButtons().filter((button) => button.textContent.includes(words.inferredFromSource))
    expect(told).toHaveTextContent('Jongerenwerker')
    expect(others).toEqual([])
  })

  test('does not say that the source concludes the same where it says that the norm is met', () => {
    showGaps({}, readExample(exampleText.replace('says: gap', 'says: covered')))
    expect(gapButtons().filter((button) => button.textContent.includes(words.foundBySource))).toEqual([])
    const [told, ...others] = gapButtons().filter((button) => button.textContent.includes(gapWords.nl.otherwise))
    expect(told).toHaveTextContent('Jongerenwerker')
    expect(others).toEqual([])
  })

  test('tells what the source calls a gap where the norm is met, why, and leads to the place on the map', async () => {
    const user = showGaps({}, contradicted)
    const part = screen.getByRole('heading', { level: 3, name: contradictionWords.nl.title }).parentElement
    if (part === null) throw new Error('a heading without a part')
    expect(part).toHaveTextContent('Jongerenwerkers hebben niets bij problematisch gamen.')
    expect(part).toHaveTextContent(contradictionWords.nl.but('Er is aanbod'))
    expect(part).toHaveTextContent('Het rapport telt alleen erkend aanbod.')
    expect(screen.queryByRole('heading', { name: words.onlyBySource })).not.toBeInTheDocument()
    await user.click(within(part).getByRole('button', { name: /^Docent × Voor de lol/ }))
    const { selection } = useInputs.getState()
    expect(selection).toEqual({ kind: 'cell', row: 'teacher', column: 'for-fun' })
    expect(useCamera.getState().wish).toEqual(selection)
  })

  test('finds these by a word as well, and leaves them out where there are none', async () => {
    const user = showGaps({}, contradicted)
    await user.type(screen.getByRole('searchbox'), 'huisarts')
    expect(screen.queryByRole('heading', { name: contradictionWords.nl.title })).not.toBeInTheDocument()
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'docent')
    expect(screen.getByRole('heading', { name: contradictionWords.nl.title })).toBeVisible()
  })

  test('tells the coverage by norm, and makes a norm the lens when it is pressed', async () => {
    const user = showGaps()
    const norm = screen.getByRole('button', { name: 'Er is aanbod', pressed: false })
    expect(norm.closest('li')).toHaveTextContent('1 van 6 gedekt, 2 onbekend, 1 niet van toepassing')
    const widths = [...(norm.closest('li')?.querySelectorAll('rect') ?? [])].map((bar) => Math.round(Number(bar.getAttribute('width'))))
    expect(widths).toEqual([75, 13])
    await user.click(norm)
    expect(useInputs.getState().view.norm).toBe('some-offer')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(words.total(5))
  })

  test('shows what else the source concludes when no norm finds it', () => {
    showGaps({ norm: 'way-up' })
    expect(screen.getByRole('heading', { name: words.onlyBySource })).toBeVisible()
    expect(screen.getByText('Jongerenwerkers hebben niets bij problematisch gamen.')).toBeVisible()
  })

  test('says so where a norm is met everywhere', () => {
    showGaps({ norm: 'found-alone' })
    expect(screen.getByText(words.none)).toBeVisible()
  })

  test('says why nothing is listed where no norm is looked through, and puts them all on again', async () => {
    const user = showGaps({ norm: 'none' })
    expect(screen.getByRole('heading', { level: 2, name: interfaceWords.nl.panels.gaps })).toBeVisible()
    expect(screen.getByText(words.noneShown)).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: routeWords.nl.problems })).toBeVisible()
    expect(screen.queryByRole('heading', { name: words.perNorm })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: words.showAllNorms }))
    expect(useInputs.getState().view.norm).toBeUndefined()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(words.total(9))
  })

  test('forgets what was sought when there is no norm any more, so that no route stays hidden', async () => {
    const user = showGaps()
    await user.type(screen.getByRole('searchbox'), 'zzz')
    expect(screen.queryByRole('heading', { name: routeWords.nl.problems })).not.toBeInTheDocument()
    act(() => changeView((view) => ({ ...view, norm: 'none' })))
    expect(await screen.findByRole('heading', { name: routeWords.nl.problems })).toBeVisible()
  })

  test('says what to do where a chain has no norms, and lists where its routes come to a halt all the same', () => {
    showGaps({}, { ...example, norms: [], findings: [] })
    expect(screen.getByRole('heading', { level: 2, name: interfaceWords.nl.panels.gaps })).toBeVisible()
    expect(screen.getByText(words.noNorms)).toBeVisible()
    expect(screen.getByText(words.addNorms)).toBeVisible()
    expect(screen.queryByRole('button', { name: words.showAllNorms })).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 4, name: `${routeWords.nl.kinds.bottleneck} (3)` })).toBeVisible()
  })

  test('lists where routes come to a halt by kind, and opens each on the map', async () => {
    const user = showGaps()
    const part = screen.getByRole('heading', { level: 3, name: routeWords.nl.problems }).parentElement
    if (part === null) throw new Error('a heading without a part')
    expect(within(part).getByRole('heading', { level: 4, name: `${routeWords.nl.kinds.bottleneck} (3)` })).toBeVisible()
    await user.click(within(part).getByRole('button', { name: /^Docent/ }))
    const { selection } = useInputs.getState()
    expect(selection).toMatchObject({ kind: 'cell', row: 'teacher' })
    expect(useCamera.getState().wish).toEqual(selection)
  })

  test('finds routes by a word as well, and leaves them out under one norm and without links', async () => {
    const user = showGaps()
    await user.type(screen.getByRole('searchbox'), 'docent')
    expect(screen.getByRole('heading', { level: 3, name: routeWords.nl.problems })).toBeVisible()
    showGaps({ norm: 'way-up' })
    showGaps({}, { ...example, links: [] })
    expect(screen.queryAllByRole('heading', { name: routeWords.nl.problems })).toEqual([])
  })
})
