// @vitest-environment jsdom

// First: what is imported before it would reach for the browser's own store.
import { example, kept, refuseToKeep } from '../app/screen'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { initialView } from '../../src/chain/plainView'
import { beginEditing, changeText, countUnsaved, markSaved, takeChangeBack, useEditing, type Editing } from '../../src/store/editing'
import { openChain } from '../../src/store/openChain'
import { useAnnouncements } from '../../src/store/announcements'
import { editingWords } from '../../src/words/editing'

const name = () => 'iets'

function now(): Editing {
  const editing = useEditing.getState().now
  if (editing === undefined) throw new Error('nothing is being changed')
  return editing
}

beforeEach(() => {
  kept.clear()
  useEditing.setState({ now: undefined })
})

describe('editing', () => {
  test('keeps each text on the device, and goes back over them', async () => {
    await beginEditing({ file: 'a.yaml', text: '0', saved: '0' })
    changeText('1', name)
    changeText('2', name)
    expect(kept.get('a.yaml')).toMatchObject({ file: 'a.yaml', text: '2' })
    expect(takeChangeBack()).toBe(true)
    expect(now()).toMatchObject({ text: '1', past: [{ before: '0', name }] })
    expect(kept.get('a.yaml')).toMatchObject({ text: '1' })
    expect([takeChangeBack(), takeChangeBack()]).toEqual([true, false])
  })

  test('goes back over any changes to each text that there was, and no further', async () => {
    const change = fc.record({ text: fc.constantFrom('0', '1', '2', '3'), field: fc.constantFrom(undefined, 'contact', 'name') })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(change)), async (steps) => {
        await beginEditing({ file: 'a.yaml', text: '0', saved: '0' })
        const texts = ['0']
        const fields: (string | undefined)[] = []
        for (const step of steps) {
          if (step === null) {
            expect(takeChangeBack()).toBe(texts.length > 1)
            if (texts.length > 1) texts.pop()
            fields.pop()
          } else if (step.text !== texts.at(-1)) {
            changeText(step.text, name, step.field)
            if (step.field !== undefined && step.field === fields.at(-1)) texts.pop()
            else fields.push(step.field)
            texts.push(step.text)
          }
          expect(now().text).toBe(texts.at(-1))
        }
      }),
    )
  })

  test('takes what was typed into one field bit by bit back in one go', async () => {
    await beginEditing({ file: 'a.yaml', text: '0', saved: '0' })
    changeText('F', name, 'contact')
    changeText('Foo', name, 'contact')
    changeText('Foo!', name, 'why')
    expect(takeChangeBack()).toBe(true)
    expect(now().text).toBe('Foo')
    expect(takeChangeBack()).toBe(true)
    expect(now().text).toBe('0')
  })

  test('counts the changes that no file has', async () => {
    await beginEditing({ file: 'a.yaml', text: '0', saved: '0' })
    changeText('1', name)
    changeText('2', name)
    expect(countUnsaved(now())).toBe(2)
    markSaved()
    expect(countUnsaved(now())).toBe(0)
    expect(kept.get('a.yaml')).toMatchObject({ saved: true })
    changeText('3', name)
    expect(countUnsaved(now())).toBe(1)
    expect(kept.get('a.yaml')).not.toHaveProperty('saved')
  })

  test('leaves what is kept under a name alone, unless it is this very text or of the same file', async () => {
    await beginEditing({ file: 'utrecht.yaml', text: '', saved: undefined })
    changeText('eight answers', name)
    await beginEditing({ file: 'utrecht.yaml', text: '', saved: undefined })
    expect(now().file).toBe('utrecht-2.yaml')
    await beginEditing({ file: 'utrecht.yaml', text: 'eight answers', saved: undefined })
    expect(now().file).toBe('utrecht.yaml')
    markSaved()
    await beginEditing({ file: 'utrecht.yaml', text: '', saved: undefined })
    expect(now().file).toBe('utrecht-2.yaml')
    await beginEditing({ file: 'utrecht.yaml', text: 'nine answers', saved: 'nine answers' })
    expect(now().file).toBe('utrecht.yaml')
  })

  test('loses neither of two texts when another window changes what is kept under the same name', async () => {
    await beginEditing({ file: 'utrecht.yaml', text: '0', saved: '0' })
    changeText('mine', name)
    kept.set('utrecht.yaml', { file: 'utrecht.yaml', text: 'theirs', changed: '' })
    changeText('mine too', name)
    changeText('mine as well', name)
    await vi.waitFor(() => expect(kept.get('utrecht-2.yaml')).toMatchObject({ file: 'utrecht-2.yaml', text: 'mine as well' }))
    expect(kept.get('utrecht.yaml')).toMatchObject({ text: 'theirs' })
    expect([...kept.keys()]).toEqual(['utrecht.yaml', 'utrecht-2.yaml'])
    expect(now().file).toBe('utrecht-2.yaml')
    const words = editingWords.nl
    expect(useAnnouncements.getState().trouble?.('nl')).toBe(words.elsewhere({ shared: 'utrecht.yaml', file: 'utrecht-2.yaml' }))
  })

  test('says so when the browser keeps nothing, and asks before the window closes on what no file has', async () => {
    refuseToKeep()
    await beginEditing({ file: 'a.yaml', text: '0', saved: '0' })
    changeText('1', name)
    await vi.waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(editingWords.nl.notKept))
    const closing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(closing()).toBe(true)
    markSaved()
    expect(closing()).toBe(false)
  })

  test('says which change it takes back', async () => {
    await beginEditing({ file: 'a.yaml', text: '0', saved: '0' })
    changeText('1', () => 'antwoord')
    changeText('2', () => 'stap')
    takeChangeBack()
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(editingWords.nl.takenBack('stap'))
    takeChangeBack()
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(editingWords.nl.takenBack('antwoord'))
  })

  test('ends when another chain is opened, also one of the same name', async () => {
    openChain(example, { source: { kind: 'library', name: 'a' }, problems: [], texts: {}, view: initialView(example) })
    await beginEditing({ file: 'a.yaml', text: '0', saved: '0' })
    changeText('1', name)
    openChain(example, { source: { kind: 'file', name: 'a.yaml', text: 'other' }, problems: [], texts: {}, view: initialView(example) })
    expect(useEditing.getState().now).toBeUndefined()
    expect(kept.get('a.yaml')).toMatchObject({ text: '1' })
  })
})
