// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readChain } from '../../src/file/readChain'
import LocalPanel from '../../src/local/LocalPanel'
import { nothingLocal, useLocal } from '../../src/local/localStore'
import { useAnnouncements } from '../../src/store/announcements'
import { useInputs } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { localWords } from '../../src/words/local'
import { example, exampleText, openExample, readSaved, show } from '../app/screen'

const words = localWords.nl
const all = example.interventions.length

// What the browser keeps, without a browser.
const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  createStore: () => 'store',
  set: (key: string, value: unknown) => Promise.resolve(kept.set(key, value)),
  del: (key: string) => Promise.resolve(kept.delete(key)),
  entries: () => Promise.resolve([...kept]),
}))

afterEach(() => {
  kept.clear()
  useLocal.setState(nothingLocal, true)
})

function showLocal(view = {}) {
  openExample(view)
  return show((drawing) => <LocalPanel drawing={drawing} />)
}

async function begin(view = {}) {
  const user = showLocal(view)
  await user.type(screen.getByRole('textbox', { name: words.municipality }), 'Zwolle')
  await user.type(screen.getByRole('textbox', { name: new RegExp(`^${words.by}`) }), 'GGD')
  await user.click(screen.getByRole('button', { name: words.start }))
  // The map has followed once the overlay's own dimension is its colour.
  await waitFor(() => expect(useInputs.getState().view.colour).toBe('availability'))
  return user
}

function item(name: string): HTMLElement {
  return screen.getByRole('group', { name })
}

function standing(name: string, answer: keyof typeof words.standings): HTMLElement {
  return within(item(name)).getByRole('radio', { name: words.standings[answer] })
}

describe('the tick list', () => {
  test('asks whose it is, and then for every intervention, in the order of the rows of the map', async () => {
    await begin()
    expect(screen.getAllByRole('radio', { name: words.standings.present })).toHaveLength(all)
    const groups = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(groups.slice(0, 2)).toEqual(['De gamer zelf', 'Docent'])
    expect(screen.getByText(/Zwolle/)).toBeVisible()
    expect(screen.getByText(words.progress(0, all))).toBeVisible()
  })

  test('writes an answer into the overlay, which lies over the base as a file of its own', async () => {
    const user = await begin()
    await user.click(standing('Slim spelen', 'present'))
    expect(standing('Slim spelen', 'present')).toBeChecked()
    expect(screen.getByText(words.progress(1, all))).toBeVisible()
    await user.click(screen.getByRole('button', { name: words.save }))
    const text = await readSaved('zwolle.yaml')
    expect(text).toContain('extends: ./example.yaml')
    const { chain, problems } = readChain(text, { file: 'zwolle.yaml', resolve: () => exampleText })
    expect(problems).toEqual([])
    const held = chain?.interventions.find(({ id }) => id === 'play-smart')?.memberships['availability']
    expect(held?.map(({ value }) => value)).toEqual(['present'])
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(words.saved('zwolle.yaml'))
  })

  test('shows on the map and in the gaps what is not there', async () => {
    const user = await begin()
    await user.click(standing('Slim spelen', 'absent'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/erbij/))
    expect(useOpened.getState().chain?.title.nl).toContain('Zwolle')
  })

  test('is filled in fast by number keys, which go on to the next one, and nought clears', async () => {
    const user = await begin()
    standing('Slim spelen', 'present').focus()
    await user.keyboard('2')
    expect(standing('Slim spelen', 'limited')).toBeChecked()
    expect(item('Slim spelen')).not.toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null)
    standing('Slim spelen', 'limited').focus()
    await user.keyboard('0')
    expect(standing('Slim spelen', 'limited')).not.toBeChecked()
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(words.cleared('Slim spelen'))
  })

  test('takes a local name and whom to ask, and searches by that name too', async () => {
    const user = await begin()
    await user.click(standing('Tijdcheck', 'present'))
    await user.click(within(item('Tijdcheck')).getByText(words.more))
    await user.type(within(item('Tijdcheck')).getByRole('textbox', { name: words.name }), 'Schermtest{Enter}')
    await user.type(within(item('Tijdcheck')).getByRole('textbox', { name: words.contact }), 'jeugd@zwolle.example{Enter}')
    expect(within(item('Tijdcheck')).getByText('Schermtest · jeugd@zwolle.example')).toBeVisible()
    expect(useLocal.getState().text).toContain('name: Schermtest')
  })

  test('takes answers back one by one', async () => {
    const user = await begin()
    const undo = screen.getByRole('button', { name: words.undo })
    expect(undo).toBeDisabled()
    await user.click(standing('Slim spelen', 'present'))
    await user.click(standing('Slim spelen', 'absent'))
    await user.click(undo)
    expect(standing('Slim spelen', 'present')).toBeChecked()
    await user.click(undo)
    expect(screen.getByText(words.progress(0, all))).toBeVisible()
    expect(undo).toBeDisabled()
  })

  test('narrows to words, to what is still open, and to what fits the filter of the map', async () => {
    const user = await begin({ where: { 'target-group': { in: ['pupils'] } } })
    const asked = () =>
      screen.getAllByRole('group').flatMap((group) => {
        const legend = group.querySelector('legend')?.textContent
        return legend === undefined ? [] : [legend]
      })
    expect(asked()).toEqual(['Tijdcheck', 'Slim spelen'])
    await user.click(screen.getByRole('checkbox', { name: words.beyond }))
    await waitFor(() => expect(asked()).toHaveLength(all))
    await user.type(screen.getByRole('searchbox', { name: words.find }), 'check')
    await waitFor(() => expect(asked()).toEqual(['Tijdcheck']))
    await user.click(standing('Tijdcheck', 'present'))
    await user.selectOptions(screen.getByRole('combobox', { name: words.show }), words.shows.open)
    expect(await screen.findByText(words.nothing)).toBeVisible()
  })

  test('gives the base back as it was', async () => {
    const user = await begin()
    await user.click(standing('Slim spelen', 'present'))
    await user.click(screen.getByRole('button', { name: words.stop }))
    expect(useOpened.getState().chain).toBe(example)
    expect(useInputs.getState().view.colour).toBe('level')
    expect(screen.getByRole('button', { name: words.start })).toBeVisible()
  })
})

describe('an overlay begun before', () => {
  const draft = { file: 'zwolle.yaml', text: '', changed: '2026-01-02T10:00:00.000Z' }

  async function overlayText(): Promise<string> {
    const user = await begin()
    await user.click(standing('Slim spelen', 'limited'))
    return useLocal.getState().text
  }

  test('is kept on the device, and is gone on with or wiped', async () => {
    await overlayText()
    await waitFor(() => expect([...kept.keys()]).toEqual(['zwolle.yaml']))
    const user = show((drawing) => <LocalPanel drawing={drawing} />)
    const [stop] = screen.getAllByRole('button', { name: words.stop })
    if (stop !== undefined) await user.click(stop)
    const [forget] = await screen.findAllByRole('button', { name: /^Wis .*Zwolle/ })
    if (forget !== undefined) await user.click(forget)
    expect(kept.size).toBe(0)
  })

  test('goes on where it was', async () => {
    const text = await overlayText()
    useLocal.setState(nothingLocal, true)
    kept.set('zwolle.yaml', { ...draft, text })
    const user = showLocal()
    const [resume] = await screen.findAllByRole('button', { name: new RegExp(words.keptNote(1, '').replace(', ', '')) })
    if (resume !== undefined) await user.click(resume)
    await waitFor(() => expect(screen.getAllByText(words.progress(1, all)).length).toBeGreaterThan(0))
  })

  test('is opened from a file; a file that lies over something else is refused in plain words', async () => {
    const user = showLocal()
    const file = document.querySelector<HTMLInputElement>('input[type=file]')
    if (file === null) throw new Error('no field for a file')
    await user.upload(file, new File(['ketenkaart: 1\nextends: ./elders.yaml\nid: x\n'], 'x.yaml'))
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(words.noBase))
  })
})

describe('differences and municipalities side by side', () => {
  async function filled() {
    const user = await begin()
    await user.click(standing('Slim spelen', 'absent'))
    await waitFor(() => expect(useOpened.getState().chain?.title.nl).toContain('Zwolle'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/erbij/))
    return user
  }

  test('lists what an overlay changes and which gaps it opens, and lays it over the map', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.parts.changes }))
    expect(await screen.findByRole('button', { name: 'Slim spelen' })).toBeVisible()
    const lens = screen.getByRole('button', { name: words.showLens })
    await user.click(lens)
    expect(useOpened.getState().chain?.beside?.kind).toBe('version')
    await user.click(screen.getByRole('button', { name: words.hideLens }))
    expect(useOpened.getState().chain?.beside).toBeUndefined()
    expect(useInputs.getState().view.colour).toBe('availability')
  })

  test('counts what each municipality has, and on the map in how many there is offer', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    const row = await screen.findByRole('row', { name: /Zwolle/ })
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('0')
    await user.click(screen.getByRole('button', { name: words.showCounts(1) }))
    expect(useOpened.getState().chain?.beside?.kind).toBe('municipalities')
    await user.click(screen.getByRole('button', { name: words.hideCounts }))
    expect(useOpened.getState().chain?.beside).toBeUndefined()
    expect(useInputs.getState().view.colour).toBe('availability')
  })

  test('lists the municipality that was just begun as soon as its overlay is read, and no longer once it is put away', async () => {
    const user = showLocal()
    await user.type(screen.getByRole('textbox', { name: words.municipality }), 'Zwolle')
    await user.type(screen.getByRole('textbox', { name: new RegExp(`^${words.by}`) }), 'GGD')
    // Both presses before anything can be read: the overlay comes while the list is in sight.
    fireEvent.click(screen.getByRole('button', { name: words.start }))
    fireEvent.click(screen.getByRole('button', { name: words.parts.together }))
    expect(useOpened.getState().chain).toBe(example)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(await screen.findByRole('row', { name: /Zwolle/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: new RegExp(words.putAway('.*Zwolle')) }))
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  test('keeps what lies on the map in the list when it comes in sight again', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    if (field === null) throw new Error('no field for files')
    await user.upload(field, [new File([useLocal.getState().text.replaceAll('Zwolle', 'Kampen')], 'kampen.yaml')])
    await user.click(await screen.findByRole('button', { name: words.showCounts(2) }))
    await user.click(screen.getByRole('button', { name: new RegExp(words.putAway('.*Zwolle')) }))
    await user.click(screen.getByRole('button', { name: words.parts.fill }))
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    expect(screen.getByRole('row', { name: /Kampen/ })).toBeVisible()
    expect(screen.queryByRole('row', { name: /Zwolle/ })).not.toBeInTheDocument()
  })

  test('follows an answer that was given just before the municipalities were laid on the map', async () => {
    const user = await filled()
    await user.click(standing('Slim spelen', 'present'))
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    await user.click(screen.getByRole('button', { name: words.showCounts(1) }))
    const count = () => within(screen.getByRole('row', { name: /Zwolle/ })).getAllByRole('cell')[0]
    await waitFor(() => expect(count()).toHaveTextContent('1'))
    expect(useOpened.getState().chain?.beside?.kind).toBe('municipalities')
  })

  test('can be left, and taken back to with undo, without breaking the map of the base', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.stop }))
    useInputs.temporal.getState().undo()
    expect(useInputs.getState().view.colour).toBe('availability')
    expect(await screen.findByRole('button', { name: words.start })).toBeVisible()
  })

  test('adds files of others, and says which one is no overlay', async () => {
    const user = await filled()
    await user.click(screen.getByRole('button', { name: words.parts.together }))
    const other = useLocal.getState().text.replaceAll('Zwolle', 'Kampen').replace('id: zwolle', 'id: kampen')
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    if (field === null) throw new Error('no field for files')
    await user.upload(field, [new File([other], 'kampen.yaml'), new File([exampleText], 'example.yaml')])
    expect(await screen.findByRole('row', { name: /Kampen/ })).toBeVisible()
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(words.noOverlay('example.yaml')))
    await user.click(screen.getByRole('button', { name: new RegExp(words.putAway('.*Kampen')) }))
    expect(screen.queryByRole('row', { name: /Kampen/ })).not.toBeInTheDocument()
  })
})
