// @vitest-environment jsdom

import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { defaultView, type View } from '../../src/chain/view'
import { FilterPanel } from '../../src/panels/FilterPanel'
import { useInputs } from '../../src/store/inputs'
import { interfaceWords } from '../../src/words/interface'
import { example, openExample, show } from '../app/screen'

const words = interfaceWords.nl.filters
const all = example.interventions.length

function showFilters(view: Partial<View> = {}) {
  openExample(view)
  return show((drawing) => <FilterPanel drawing={drawing} />)
}

function value(name: RegExp) {
  return screen.getByRole('checkbox', { name, hidden: true })
}

describe('FilterPanel', () => {
  test('tells at each value how many interventions it would leave', () => {
    showFilters()
    const universal = example.interventions.filter(({ memberships }) => memberships['level']?.some((held) => held.value === 'universal'))
    expect(value(/^Universeel/).closest('label')).toHaveTextContent(`Universeel${universal.length}`)
    expect(screen.getByText(words.result(all, all))).toBeVisible()
  })

  test('counts what a what-if leaves out nowhere', () => {
    const [first] = example.interventions
    if (first === undefined) throw new Error('the example has no interventions')
    showFilters({ whatIf: { ...defaultView.whatIf, without: [first.id] } })
    expect(screen.getByText(words.result(all - 1, all - 1))).toBeVisible()
    const [level] = first.memberships['level'] ?? []
    const same = example.interventions.filter(({ memberships }) => memberships['level']?.some(({ value: held }) => held === level?.value))
    const name = example.dimensions.find(({ id }) => id === 'level')?.values.find(({ id }) => id === level?.value)?.name['nl']
    expect(value(new RegExp(`^${name}`)).closest('label')).toHaveTextContent(`${name}${same.length - 1}`)
  })

  test('filters on a value, says how many fit, and shows it as a chip that takes it away', async () => {
    const user = showFilters()
    await user.click(value(/^Leerlingen/))
    expect(useInputs.getState().view.where).toEqual({ 'target-group': { in: ['pupils'] } })
    expect(screen.getByText(words.result(2, all))).toBeVisible()
    await user.click(screen.getByRole('button', { name: words.remove('Doelgroep: Leerlingen') }))
    expect(useInputs.getState().view.where).toEqual({})
    expect(screen.getByText(words.result(all, all))).toBeVisible()
  })

  test('takes away what a person filtered over a view, and apart from that the filters of the view as well', async () => {
    const [saved] = example.views
    if (saved === undefined) throw new Error('the example has no views')
    const filtered = { ...saved, view: { ...saved.view, where: { 'target-group': { in: ['pupils'] } } } }
    openExample(filtered.view, { ...example, views: [filtered] })
    const user = show((drawing) => <FilterPanel drawing={drawing} />)
    const title = saved.title.nl ?? ''
    expect(screen.getByRole('button', { name: words.clearOf(title) })).toBeVisible()
    await user.click(value(/^Universeel/))
    await user.click(screen.getByRole('button', { name: words.clearOwn }))
    expect(useInputs.getState().view).toEqual(filtered.view)
    await user.click(value(/^Universeel/))
    await user.click(screen.getByRole('button', { name: words.clearAlso(title) }))
    expect(useInputs.getState().view.where).toEqual({})
    await user.click(value(/^Universeel/))
    await user.click(screen.getByRole('button', { name: words.clear }))
    expect(useInputs.getState().view.where).toEqual({})
  })

  test('calls no filter that of a view that looks otherwise', async () => {
    const [overview, forPupils] = example.views
    openExample({ ...overview?.view, colour: 'stage' })
    const user = show((drawing) => <FilterPanel drawing={drawing} />)
    await user.click(value(/^Leerlingen/))
    expect(useInputs.getState().view.where).toEqual(forPupils?.view.where)
    expect(screen.getByRole('button', { name: words.clear })).toBeVisible()
  })

  test('counts the values of a dimension under the filters of the others, not under its own', async () => {
    const user = showFilters()
    await user.click(value(/^Leerlingen/))
    expect(value(/^Ouders/).closest('label')).toHaveTextContent('Ouders1')
    expect(value(/^Universeel/).closest('label')).toHaveTextContent('Universeel1')
  })

  test('lets one of several values be enough within a dimension, and asks all dimensions at once', async () => {
    const user = showFilters()
    await user.click(value(/^Leerlingen/))
    await user.click(value(/^Ouders/))
    expect(screen.getByText(words.result(3, all))).toBeVisible()
    await user.click(value(/^Universeel/))
    expect(screen.getByText(words.result(2, all))).toBeVisible()
    expect(within(screen.getByRole('list', { name: words.active })).getAllByRole('listitem')).toHaveLength(2)
  })

  test('turns the choice round to all but these', async () => {
    const user = showFilters()
    await user.click(value(/^Leerlingen/))
    await user.click(screen.getByRole('checkbox', { name: words.except, hidden: true }))
    expect(useInputs.getState().view.where['target-group']).toEqual({ in: ['pupils'], not: true })
    await user.click(screen.getByRole('checkbox', { name: words.except, hidden: true }))
    expect(useInputs.getState().view.where['target-group']).toEqual({ in: ['pupils'] })
  })

  test('asks in what role somebody takes part', async () => {
    const user = showFilters()
    const [role] = screen.getAllByRole('combobox', { name: words.capacity, hidden: true })
    if (role === undefined) throw new Error('the panel asks for no role')
    await user.selectOptions(role, 'signaleert')
    expect(useInputs.getState().view.where).toEqual({ professional: { as: ['signals'] } })
    expect(screen.getByText(words.result(1, all))).toBeVisible()
    await user.selectOptions(role, words.anyCapacity)
    expect(useInputs.getState().view.where).toEqual({})
  })

  test('fades what does not fit until it is asked to hide it', async () => {
    const user = showFilters()
    await user.click(screen.getByRole('checkbox', { name: words.hide }))
    expect(useInputs.getState().view.hide).toBe(true)
  })

  test('clears all filters at once', async () => {
    const user = showFilters(example.views[0]?.view)
    await user.click(value(/^Leerlingen/))
    await user.click(value(/^Universeel/))
    await user.click(screen.getByRole('button', { name: words.clear }))
    expect(useInputs.getState().view.where).toEqual({})
    expect(screen.queryByRole('button', { name: words.clear })).not.toBeInTheDocument()
  })
})
