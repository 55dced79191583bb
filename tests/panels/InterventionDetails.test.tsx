// @vitest-environment jsdom

import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useCamera } from '../../src/store/camera'
import { useInputs } from '../../src/store/inputs'
import type { Selection } from '../../src/store/selection'
import { ageWords } from '../../src/words/ages'
import { detailWords } from '../../src/words/details'
import { legendWords } from '../../src/words/legend'
import { section, showDetails } from './dock'

const words = detailWords.nl

describe('the details of an intervention', () => {
  const playSmart: Selection = { kind: 'intervention', id: 'play-smart' }

  test('tell its name, what it is, and the place and words of its source', () => {
    showDetails(playSmart)
    expect(screen.getByRole('heading', { level: 2, name: 'Slim spelen' })).toBeVisible()
    expect(screen.getByText(/Les van een uur/)).toBeVisible()
    expect(section(words.sources)).toHaveTextContent('2.1')
    expect(screen.getByText('een les van een uur door de eigen docent')).toBeVisible()
  })

  test('name the place in its source in the language of the reader', () => {
    showDetails({ kind: 'intervention', id: 'time-check' })
    expect(screen.getByText(/, tabel 1$/)).toBeVisible()
    act(() => useInputs.setState({ language: 'en' }))
    expect(screen.getByText(/, table 1$/)).toBeVisible()
  })

  test('list other names, ages, owner and when it was last looked at', () => {
    showDetails(playSmart)
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent)
    expect(facts).toEqual(expect.arrayContaining(['Les in balans', ageWords.nl({ from: 12, to: 14 }), 'Stichting Voorbeeld', 'mei 2020']))
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
    expect(links).toHaveTextContent(`Kort gesprek ${legendWords.nl.linkKindsHere['steps-up']}`)
    expect(links).toHaveTextContent(`${legendWords.nl.linkKinds['steps-down']} Kort gesprek`)
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
    act(() => useInputs.setState(({ source }) => (source === undefined ? {} : { source: { ...source, kind: 'library' } })))
    await user.click(screen.getByRole('button', { name: words.copyLink }))
    expect(await screen.findByRole('button', { name: words.linkCopied })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(window.location.href)
    expect(screen.queryByText(words.onlyHere)).not.toBeInTheDocument()
  })

  test('say that the address of a chain from this device opens another one elsewhere', async () => {
    const user = showDetails(playSmart)
    await user.click(screen.getByRole('button', { name: words.copyLink }))
    expect(await screen.findByText(words.onlyHere)).toBeVisible()
  })
})
