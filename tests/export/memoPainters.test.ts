// @vitest-environment jsdom

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { heading, linked, list, onNewPage, paragraph, type Memo } from '../../src/export/memo'
import { writeDocx } from '../../src/export/writeDocx'
import { writeMarkdown } from '../../src/export/writeMarkdown'
import { writeMemoHtml } from '../../src/export/writeMemoHtml'

const hostile = ['<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', 'a|b', '*c*', '"d" & \'e\'', ']]></w:t>']

/** Hostile text wherever a text can stand. */
const memo: Memo = {
  title: hostile.join(' '),
  language: 'nl',
  foreign: new Set(),
  blocks: [
    heading(1, 'Gaten'),
    ...hostile.flatMap((text) => [
      heading(4, text),
      ...paragraph({ strong: text }, text),
      ...list([
        [text, { strong: text }],
        [linked('https://example.org/?a=1&b="2"'), linked('javascript:alert(1)')],
      ]),
    ]),
    { kind: 'table', head: hostile, rows: [hostile, hostile], centred: true },
  ],
}

describe('a memo in HTML', () => {
  const page = new DOMParser().parseFromString(writeMemoHtml(memo), 'text/html')

  test('says its title and language, and has headings, lists and tables with lines', () => {
    expect(page.title).toBe(memo.title)
    expect(page.documentElement.lang).toBe('nl')
    expect(page.querySelector('h1')?.textContent).toBe('Gaten')
    expect(page.querySelectorAll('ul > li')).toHaveLength(2 * hostile.length)
    expect(page.querySelector('table')?.getAttribute('border')).toBe('1')
    expect([...page.querySelectorAll('th[scope=col]')].map(({ textContent }) => textContent)).toEqual(hostile)
    expect(page.querySelector('td:last-child')?.getAttribute('align')).toBe('center')
    // The page's own policy strips styles of what it puts on the clipboard, and complains about each.
    expect(page.querySelectorAll('[style], style')).toHaveLength(0)
  })

  test('takes no text for markup', () => {
    expect([...page.querySelectorAll('h4')].map(({ textContent }) => textContent)).toEqual(hostile)
    expect(page.querySelectorAll('img, script, [onerror]')).toHaveLength(0)
    expect(new Set([...page.querySelectorAll('a')].map((link) => link.getAttribute('href')))).toEqual(
      new Set(['https://example.org/?a=1&b="2"']),
    )
  })
})

describe('a memo in Markdown', () => {
  test('keeps the signs at the end of a heading', () => {
    const headings = ['Aanbod C #', 'Aanbod ##', '#'].map((text) => heading(2, text))
    expect(writeMarkdown({ ...memo, blocks: headings })).toBe('## Aanbod C \\#\n\n## Aanbod \\##\n\n## \\#\n')
  })

  test('takes no text for markup', () => {
    const text = writeMarkdown(memo)
    expect(text).toContain('#### \\<img src=x onerror=alert(1)\\>')
    expect(text).toContain('**\\[x\\](javascript:alert(1))**\\[x\\](javascript:alert(1))')
    expect(text).toContain('| \\<img src=x onerror=alert(1)\\> | \\[x\\](javascript:alert(1)) | a\\|b | \\*c\\* |')
    expect(text).toContain('- <https://example.org/?a=1&b="2">javascript:alert(1)')
  })
})

describe('a memo for Word', () => {
  const files = unzipSync(writeDocx(memo, new Date('2026-03-02')))
  const part = (path: string): Document => new DOMParser().parseFromString(strFromU8(files[path] ?? new Uint8Array()), 'application/xml')
  const body = part('word/document.xml')
  const named = (of: Document, tag: string): readonly Element[] => [...of.getElementsByTagName(tag)]

  test('is made of parts that can be read, named where a program looks for them', () => {
    for (const path of Object.keys(files)) expect(named(part(path), 'parsererror'), path).toEqual([])
    expect(Object.keys(files)).toContain('word/_rels/document.xml.rels')
    expect(part('docProps/core.xml').documentElement.textContent).toContain(memo.title)
  })

  test('has headings, lists and tables whose head comes back on each page, in the language of the memo', () => {
    const styles = named(body, 'w:pStyle').map((style) => style.getAttribute('w:val'))
    expect(styles[0]).toBe('Heading1')
    expect(styles.filter((style) => style === 'Heading4')).toHaveLength(hostile.length)
    expect(styles.filter((style) => style === 'ListBullet')).toHaveLength(2 * hostile.length)
    const known = named(part('word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId'))
    expect(styles.filter((style) => !known.includes(style))).toEqual([])
    expect(named(body, 'w:tblHeader')).toHaveLength(1)
    expect(named(body, 'w:tc')).toHaveLength(3 * hostile.length)
    expect(named(part('word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val')).toBe('nl-NL')
  })

  test('takes no text for markup, and links to web addresses only', () => {
    expect(named(body, 'w:tc').map(({ textContent }) => textContent)).toEqual([...hostile, ...hostile, ...hostile])
    const fields = new Set(named(body, 'w:fldSimple').map((field) => field.getAttribute('w:instr')))
    expect(fields).toEqual(new Set([' HYPERLINK "https://example.org/?a=1&b=%222%22" ']))
  })

  test('begins what is for reference on a page of its own', () => {
    const paged = { ...memo, blocks: [heading(1, 'a'), ...onNewPage([heading(2, 'b'), heading(2, 'c')])] }
    const xml = strFromU8(unzipSync(writeDocx(paged, new Date('2026-03-02')))['word/document.xml'] ?? new Uint8Array())
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
    expect(xml).toContain('<w:pStyle w:val="Heading2"/><w:pageBreakBefore/></w:pPr><w:r><w:t xml:space="preserve">b<')
  })

  test('is the same for the same memo and date', () => {
    expect(writeDocx(memo, new Date('2026-03-02'))).toEqual(writeDocx(memo, new Date('2026-03-02')))
  })
})

describe('a text in a memo that the chain only has in the other language', () => {
  const english: Memo = {
    title: 'Gaps',
    language: 'en',
    foreign: new Set(['Frisse start', 'Frisse']),
    blocks: [
      heading(3, 'Frisse start'),
      ...list([['Could fill it: Frisse start; Frissery & co']]),
      { kind: 'table', head: ['What'], rows: [['Frisse']], centred: false },
    ],
  }

  test('has its own language in HTML, and no other text has', () => {
    const page = new DOMParser().parseFromString(writeMemoHtml(english), 'text/html')
    expect([...page.querySelectorAll('span')].map(({ lang, textContent }) => [lang, textContent])).toEqual([
      ['nl', 'Frisse start'],
      ['nl', 'Frisse start'],
      ['nl', 'Frisse'],
    ])
    expect(page.querySelector('li')?.textContent).toBe('Could fill it: Frisse start; Frissery & co')
  })

  test('has it in Word', () => {
    const files = unzipSync(writeDocx(english, new Date('2026-03-02')))
    const body = new DOMParser().parseFromString(strFromU8(files['word/document.xml'] ?? new Uint8Array()), 'application/xml')
    const runs = [...body.getElementsByTagName('w:r')].map((run) => [
      run.getElementsByTagName('w:lang')[0]?.getAttribute('w:val') ?? '',
      run.textContent,
    ])
    expect(runs).toEqual([
      ['nl-NL', 'Frisse start'],
      ['', 'Could fill it: '],
      ['nl-NL', 'Frisse start'],
      ['', '; Frissery & co'],
      ['', 'What'],
      ['nl-NL', 'Frisse'],
    ])
  })
})
