// @vitest-environment jsdom

import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { compareFindings } from '../../src/analysis/compareFindings'
import { judgeChain } from '../../src/analysis/judgeChain'
import { defaultView } from '../../src/chain/view'
import { compareChains } from '../../src/chain/compareChains'
import { CopyChanges, CopyGaps } from '../../src/panels/CopyMemo'
import { useAnnouncements } from '../../src/store/announcements'
import { changeView } from '../../src/store/inputs'
import { changeWords } from '../../src/words/changes'
import { panelWords } from '../../src/words/panels'
import { example, openExample, show } from '../app/screen'

const words = panelWords.nl.gaps

/** A clipboard that keeps what is written to it. */
function withClipboard(write: (items: readonly Item[]) => Promise<void>): void {
  Object.defineProperty(window, 'ClipboardItem', { value: Item, configurable: true })
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true })
}

class Item {
  static supports = () => true
  readonly parts: Readonly<Record<string, Promise<Blob>>>
  constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
    this.parts = parts
  }
}

afterEach(() => {
  Reflect.deleteProperty(window, 'ClipboardItem')
})

describe('CopyMemo', () => {
  test('puts the memo of this view on the clipboard as HTML and as Markdown, and says so until the view changes', async () => {
    openExample()
    const user = show((drawing) => <CopyGaps drawing={drawing} />)
    const written: Item[] = []
    withClipboard(async (items) => {
      written.push(...items)
      await Promise.all(items.flatMap(({ parts }) => Object.values(parts)))
    })
    act(() => changeView((view) => ({ ...view, norm: 'some-offer' })))
    await user.click(await screen.findByRole('button', { name: words.copyMemo }))
    expect(await screen.findByText(words.memoCopied)).toHaveAttribute('aria-live', 'polite')
    const text = async (type: string) => await read(await written[0]?.parts[type])
    expect(await text('text/html')).toMatch(/<h1>Gaten in de keten: Preventieketen gamen in Voorbeeldstad<\/h1>.*<table/s)
    expect(await text('text/plain')).toMatch(
      /^# Gaten in de keten: Preventieketen gamen in Voorbeeldstad\n.*Er zijn 5 gaten gevonden.*## Over dit bestand/s,
    )
    act(() => changeView(({ norm: _norm, ...view }) => view))
    expect(await screen.findByRole('button', { name: words.copyMemo })).toBeVisible()
  })

  test('puts what differs between two chains on the clipboard, with every gap that comes along', async () => {
    openExample()
    const after = { ...example, title: { nl: 'Later' }, interventions: example.interventions.filter(({ id }) => id !== 'play-smart') }
    const gaps = compareFindings(judgeChain(example, defaultView), judgeChain(after, defaultView))
    const compared = { before: example, after, change: compareChains(example, after), gaps }
    const user = show(() => <CopyChanges compared={compared} language="nl" />)
    const written: Item[] = []
    withClipboard((items) => Promise.resolve(void written.push(...items)))
    act(() => changeView((view) => ({ ...view, norm: 'some-offer' })))
    await user.click(await screen.findByRole('button', { name: words.copyMemo }))
    expect(await screen.findByText(words.memoCopied)).toBeVisible()
    const text = await read(await written[0]?.parts['text/plain'])
    expect(text).toMatch(/^# Van ‘.*’ naar ‘Later.*’\n/)
    expect(text).toContain(`## ${changeWords.nl.opened} (${gaps.opened.length})`)
    expect(text).toMatch(/## Interventies: vervallen \(1\)\n+- Slim spelen/)
  })

  test('says so where it cannot be copied', async () => {
    openExample()
    const user = show((drawing) => <CopyGaps drawing={drawing} />)
    withClipboard(() => Promise.reject(new Error('not allowed')))
    act(() => changeView((view) => ({ ...view, norm: 'some-offer' })))
    await user.click(await screen.findByRole('button', { name: words.copyMemo }))
    await vi.waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(words.memoFailed))
  })

  test('is not there without a clipboard', () => {
    openExample()
    show((drawing) => <CopyGaps drawing={drawing} />)
    expect(screen.queryByRole('button', { name: words.copyMemo })).not.toBeInTheDocument()
  })
})

async function read(blob: Blob | undefined): Promise<string> {
  return new Promise((done, fail) => {
    if (blob === undefined) return fail(new Error('nothing on the clipboard'))
    const reader = new FileReader()
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result : '')
    reader.readAsText(blob)
  })
}
