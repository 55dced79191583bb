// @vitest-environment jsdom

// First: what is imported before it would reach for the browser's own store.
import { exampleText } from '../app/screen'
import { describe, expect, test, vi } from 'vitest'
import { useAnnouncements } from '../../src/store/announcements'
import { useOpened } from '../../src/store/openChain'
import { openFile, openLibrary } from '../../src/store/openFile'
import { openWords } from '../../src/words/open'

describe('opening', () => {
  test('puts aside what was asked for before, also when that arrives last', async () => {
    let arrive = (_: string): void => undefined
    const slow = new File([], 'traag.yaml')
    slow.text = () => new Promise((give) => (arrive = give))
    const first = openFile(slow)
    expect(useOpened.getState().busy?.name).toBe('traag.yaml')
    expect(await openLibrary('example')).toBe(true)
    arrive(exampleText.replace('id: example', 'id: traag'))
    expect(await first).toBe(false)
    expect(useOpened.getState().chain?.id).toBe('example')
  })

  test('says so when a file cannot be read, and keeps the map that is open', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await openLibrary('example')
    const folder = new File([], 'map')
    folder.text = () => Promise.reject(new Error('a folder'))
    expect(await openFile(folder)).toBe(false)
    expect(useAnnouncements.getState().trouble?.('nl')).toBe(openWords.nl.failed('map'))
    expect(useOpened.getState()).toMatchObject({ busy: undefined, chain: { id: 'example' } })
  })

  test('opens of several files the one that lies over another, and names what it leaves', async () => {
    const base = new File([exampleText.replace('id: example', 'id: onder')], 'onder.yaml')
    const over = new File(['ketenkaart: 1\nextends: ./onder.yaml\nid: boven\n'], 'boven.yaml')
    const other = new File([exampleText], 'los.yaml')
    for (const files of [[base, over] as const, [over, base] as const]) {
      expect(await openFile(...files)).toBe(true)
      expect(useOpened.getState().chain?.id).toBe('boven')
      expect(useAnnouncements.getState().trouble).toBeUndefined()
    }
    await openFile(other, base, over)
    expect(useOpened.getState().chain?.id).toBe('boven')
    expect(useAnnouncements.getState().trouble?.('nl')).toBe(openWords.nl.notOpened('los.yaml'))
  })

  test('finds the chain that a file lies over among those opened before, as YAML and as JSON write its name', async () => {
    await openFile(new File([exampleText.replace('id: example', 'id: mijn')], 'mijn keten.yaml'))
    for (const text of ['extends: ./mijn keten.yaml', 'extends : "./mijn keten.yaml" # daar', '{"extends":"./mijn keten.yaml"}']) {
      const overlay = text.startsWith('{') ? text.replace('{', '{"ketenkaart":1,"id":"hier",') : `ketenkaart: 1\n${text}\nid: hier\n`
      expect(await openFile(new File([overlay], 'hier.yaml')), text).toBe(true)
      expect(useOpened.getState().chain?.interventions.length).toBeGreaterThan(0)
    }
  })

  test.each(['constructor', '__proto__'])(
    'lies a file over one that is called %s, as every object has something of that name',
    async (name) => {
      const overlay = new File([`ketenkaart: 1\nextends: ${name}\nid: hier\n`], 'hier.yaml')
      expect(await openFile(overlay)).toBe(false)
      expect(useOpened.getState().troubled?.problems.map(({ code, line }) => [code, line])).toEqual([['unresolved-extends', 2]])
      await openFile(new File([exampleText], `${name}.yaml`))
      expect(await openFile(overlay)).toBe(true)
      expect(useOpened.getState().chain?.id).toBe('hier')
    },
  )
})
