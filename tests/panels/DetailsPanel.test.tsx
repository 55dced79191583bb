// @vitest-environment jsdom

import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import PanelDock from '../../src/panels/PanelDock'
import type { Drawing } from '../../src/pipeline'
import { useCamera } from '../../src/store/camera'
import { openPanel, select, useInputs } from '../../src/store/inputs'
import type { Selection } from '../../src/store/selection'
import { contradictionWords } from '../../src/words/contradictions'
import { gapWords } from '../../src/words/gaps'
import { interfaceWords } from '../../src/words/interface'
import { legendWords } from '../../src/words/legend'
import { ageWords } from '../../src/words/ages'
import { detailWords } from '../../src/words/details'
import { example, exampleText, openExample, readExample, show } from '../app/screen'

const words = detailWords.nl

function showDetails(selection: Selection, view = {}, chain = example) {
  openExample(view, chain)
  select(selection)
  return show((drawing) => <Dock drawing={drawing} />)
}

// As on the page: a panel beside something that opens it.
function Dock({ drawing }: { drawing: Drawing }) {
  const panel = useInputs((inputs) => inputs.panel)
  return (
    <>
      <button type="button" onClick={() => openPanel('gaps')}>
        open
      </button>
      {panel !== undefined && <PanelDock panel={panel} drawing={drawing} />}
    </>
  )
}

/** The part of the panel under this heading. */
function section(name: string | RegExp): HTMLElement {
  const part = screen.getByRole('heading', { level: 3, name }).parentElement
  if (part === null) throw new Error('a heading without a part')
  return part
}

describe('the details of an intervention', () => {
  const playSmart: Selection = { kind: 'intervention', id: 'play-smart' }

  test('tell its name, what it is, and the place and words of its source', () => {
    showDetails(playSmart)
    expect(screen.getByRole('heading', { level: 2, name: 'Slim spelen' })).toBeVisible()
    expect(screen.getByText(/Les van een uur/)).toBeVisible()
    expect(section(words.sources)).toHaveTextContent('2.1')
    expect(screen.getByText('een les van een uur door de eigen docent')).toBeVisible()
  })

  test('list other names, ages, owner and when it was last looked at', () => {
    showDetails(playSmart)
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent)
    expect(facts).toEqual(expect.arrayContaining(['Les in balans', ageWords.nl({ from: 12, to: 14 }), 'Stichting Voorbeeld', '2020-05']))
  })

  test('say in what role somebody takes part, and under what limit', () => {
    showDetails({ kind: 'intervention', id: 'short-talk' })
    const gp = screen.getByRole('button', { name: 'Huisarts' }).closest('li')
    expect(gp).toHaveTextContent('verwijst door')
    expect(gp).toHaveTextContent(`${words.only} `)
    expect(gp).toHaveTextContent('Problematisch')
    expect(gp).toHaveTextContent('3.4')
  })

  test('mark what is inferred and why', () => {
    showDetails({ kind: 'intervention', id: 'time-check' })
    const often = screen.getByRole('button', { name: 'Vaak en lang' }).closest('li')
    expect(often).toHaveTextContent(words.inferred)
    expect(often).toHaveTextContent('Het rapport noemt alleen')
  })

  test('say what nothing is known about, rather than leave it out', () => {
    showDetails({ kind: 'intervention', id: 'spot-it' })
    expect(screen.getAllByText(words.unsaid).length).toBeGreaterThan(0)
  })

  test('list the links both ways with their kind and status, and lead to the other end', async () => {
    const user = showDetails({ kind: 'intervention', id: 'level-down' })
    const links = section(words.links)
    expect(within(links).getByRole('heading', { name: words.outgoing })).toBeVisible()
    expect(within(links).getByRole('heading', { name: words.incoming })).toBeVisible()
    expect(links).toHaveTextContent(`Behandeling (${words.outsideChain})`)
    expect(links).toHaveTextContent(legendWords.nl.linkStatuses.possible)
    const [shortTalk] = within(links).getAllByRole('button', { name: 'Kort gesprek' })
    if (shortTalk !== undefined) await user.click(shortTalk)
    expect(useInputs.getState().selection).toEqual({ kind: 'intervention', id: 'short-talk' })
  })

  test('show the figures about it and the gaps in which it plays a part', async () => {
    const user = showDetails({ kind: 'intervention', id: 'time-check' })
    expect(section(words.figures)).toHaveTextContent('12')
    expect(section(words.figures)).toHaveTextContent('tabel 1')
    const [gap] = within(section(words.evidenceFor)).getAllByRole('button')
    if (gap !== undefined) await user.click(gap)
    expect(useInputs.getState().selection?.kind).toBe('gap')
  })

  test('lead to a value, which leads back to what there is for it', async () => {
    const user = showDetails(playSmart)
    await user.click(screen.getByRole('button', { name: 'Docent' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Docent' })).toBeVisible()
    await user.click(within(section(words.interventionsHere(1))).getByRole('button', { name: 'Slim spelen' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Slim spelen' })).toBeVisible()
  })

  test('ask the map to show it, from the table as well', async () => {
    const user = showDetails(playSmart)
    useInputs.setState({ shape: 'table' })
    await user.click(screen.getByRole('button', { name: words.showOnMap }))
    expect(useInputs.getState().shape).toBe('map')
    expect(useCamera.getState().wish).toEqual(playSmart)
  })

  test('copy the address, and say that they did', async () => {
    const user = showDetails(playSmart)
    await user.click(screen.getByRole('button', { name: words.copyLink }))
    expect(await screen.findByRole('button', { name: words.linkCopied })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(window.location.href)
  })
})

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
  })

  test('name what may distort the picture', () => {
    showDetails({ kind: 'gap', id: 'no-single-provider@stage=for-fun' })
    expect(within(section(words.mayHide)).getAllByRole('listitem')).not.toHaveLength(0)
  })

  test('offer to count a candidate, which closes the gap', async () => {
    const planned = readExample(exampleText.replace('status: implemented\n    checked', 'status: in-development\n    checked'))
    const user = showDetails({ kind: 'gap', id: 'some-offer@stage=for-fun;professional=teacher' }, {}, planned)
    expect(within(section(words.candidates)).getByRole('button', { name: 'Slim spelen' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: words.count }))
    expect(useInputs.getState().view.whatIf.with).toEqual(['play-smart'])
    expect(screen.getByText(words.missing)).toBeVisible()
  })
})

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

  test('of a cell that does not apply: why, and who says so', () => {
    showDetails({ kind: 'cell', row: 'gp', column: 'for-fun' })
    expect(screen.getByRole('heading', { level: 3, name: words.noneHere })).toBeVisible()
    expect(section(words.judgements)).toHaveTextContent('Wie voor de lol speelt hoeft niet naar de dokter.')
    expect(section(words.judgements)).toHaveTextContent('1.3')
  })

  test('of a cell under a filter: what the filter leaves out', () => {
    showDetails({ kind: 'cell', row: 'teacher', column: 'for-fun' }, { where: { 'target-group': { in: ['parents'] } }, hide: true })
    expect(screen.getByText(words.hiddenHere(1))).toBeVisible()
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
    expect(screen.getByText(words.missing)).toBeVisible()
  })
})

describe('PanelDock', () => {
  test('takes the focus when it opens, and Escape closes it and gives the focus back', async () => {
    openExample()
    const user = show((drawing) => <Dock drawing={drawing} />)
    await user.click(screen.getByRole('button', { name: 'open' }))
    expect(screen.getByRole('group', { name: interfaceWords.nl.panels.gaps })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'open' })).toHaveFocus()
  })

  test('goes back to the panel that the details were opened from', async () => {
    openExample()
    openPanel('gaps')
    select({ kind: 'intervention', id: 'play-smart' })
    const user = show((drawing) => <Dock drawing={drawing} />)
    await user.click(screen.getByRole('button', { name: interfaceWords.nl.panels.gaps }))
    expect(useInputs.getState().panel).toBe('gaps')
    expect(screen.getByRole('complementary', { name: interfaceWords.nl.panels.gaps })).toBeVisible()
  })

  test('asks to choose something while nothing is selected', () => {
    openExample()
    openPanel('details')
    show((drawing) => <Dock drawing={drawing} />)
    expect(screen.getByText(words.chooseFirst)).toBeVisible()
  })

  test('closes by its button', async () => {
    const user = showDetails({ kind: 'intervention', id: 'play-smart' })
    await user.click(screen.getByRole('button', { name: interfaceWords.nl.app.close }))
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  })
})
