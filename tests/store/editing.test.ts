// @vitest-environment jsdom

// First: what is imported before it would reach for the browser's own store.
import { example, kept } from '../app/screen'
import { beforeEach, describe, expect, test } from 'vitest'
import { initialView } from '../../src/chain/plainView'
import { beginEditing, changeText, countUnsaved, markSaved, takeChangeBack, useEditing, type Editing } from '../../src/store/editing'
import { openChain } from '../../src/store/openChain'

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
    changeText('1')
    changeText('2')
    expect(kept.get('a.yaml')).toMatchObject({ file: 'a.yaml', text: '2' })
    expect(takeChangeBack()).toBe(true)
    expect(now()).toMatchObject({ text: '1', past: ['0'] })
    expect(kept.get('a.yaml')).toMatchObject({ text: '1' })
    expect([takeChangeBack(), takeChangeBack()]).toEqual([true, false])
  })

  test('counts the changes that no file has', async () => {
    await beginEditing({ file: 'a.yaml', text: '0', saved: '0' })
    changeText('1')
    changeText('2')
    expect(countUnsaved(now())).toBe(2)
    markSaved()
    expect(countUnsaved(now())).toBe(0)
    expect(kept.get('a.yaml')).toMatchObject({ saved: true })
    changeText('3')
    expect(countUnsaved(now())).toBe(1)
    expect(kept.get('a.yaml')).not.toHaveProperty('saved')
  })

  test('leaves what is kept under a name alone, unless it is this very text or a file has it', async () => {
    await beginEditing({ file: 'utrecht.yaml', text: '', saved: undefined })
    changeText('eight answers')
    await beginEditing({ file: 'utrecht.yaml', text: '', saved: undefined })
    expect(now().file).toBe('utrecht-2.yaml')
    await beginEditing({ file: 'utrecht.yaml', text: 'eight answers', saved: undefined })
    expect(now().file).toBe('utrecht.yaml')
    markSaved()
    await beginEditing({ file: 'utrecht.yaml', text: '', saved: undefined })
    expect(now().file).toBe('utrecht.yaml')
  })

  test('ends when another chain is opened, also one of the same name', async () => {
    openChain(example, { source: { kind: 'library', name: 'a' }, problems: [], view: initialView(example) })
    await beginEditing({ file: 'a.yaml', text: '0', saved: '0' })
    changeText('1')
    openChain(example, { source: { kind: 'file', name: 'a.yaml', text: 'other' }, problems: [], view: initialView(example) })
    expect(useEditing.getState().now).toBeUndefined()
    expect(kept.get('a.yaml')).toMatchObject({ text: '1' })
  })
})
