import fc from 'fast-check'
import { parse } from 'yaml'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { editAll, editChain, type Edit } from '../../src/file/editChain'
import { setValue } from '../../src/file/setValue'
import { readYaml } from '../../src/yaml/readYaml'

const text = `# A chain for a test.
ketenkaart: 1
title: { nl: Proef,   en: Trial }   # two languages

stories:
  # About the council.
  - id: council
    title: Council   # short
    steps:
      - view: work
        focus: [ a, b ]
        title: One
      # The second step.
      - title: Two
        say: |
          First line.

          Last line.

      - { title: Three }   # in one line
  - id: other
    steps: [ { title: Only } ]

views: []   # none yet
# The end.
`

const steps = ['stories', 0, 'steps'] as const

/** The lines that both texts have, as a difference: what went and what came. */
function changed(before: string, after: string): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) }
}

describe('editChain', () => {
  test('adds an item at the end of a list and leaves every other line as it was', () => {
    const edited = editChain(text, { kind: 'set', path: [...steps, 3], value: { title: { nl: 'Vier', en: 'Four' }, focus: ['a'] } })
    expect(changed(text, edited)).toEqual({ gone: [], come: ['      - title: { nl: Vier, en: Four }', '        focus: [ a ]'] })
    expect(edited).toContain('      - { title: Three }   # in one line\n      - title: { nl: Vier, en: Four }\n        focus: [ a ]\n')
  })

  test('moves an item together with the comment above it', () => {
    const edited = editChain(text, { kind: 'move', path: [...steps, 1], to: 0 })
    expect(changed(text, edited)).toEqual({ gone: [], come: [] })
    expect(edited.indexOf('# The second step.')).toBeLessThan(edited.indexOf('view: work'))
    expect(editChain(edited, { kind: 'move', path: [...steps, 0], to: 1 })).toBe(text)
  })

  test('removes an item together with the comment above it', () => {
    const { gone, come } = changed(text, editChain(text, { kind: 'remove', path: [...steps, 1] }))
    expect(gone).toEqual([
      '      # The second step.',
      '      - title: Two',
      '        say: |',
      '          First line.',
      '          Last line.',
    ])
    expect(come).toEqual([])
  })

  test('leaves an empty list where the last item goes', () => {
    const edited = editChain(text, { kind: 'remove', path: ['stories', 1, 'steps', 0] })
    expect(changed(text, edited)).toEqual({ gone: ['    steps: [ { title: Only } ]'], come: ['    steps: []'] })
  })

  test.each([
    ['at the end', ['a: 1\n', '\n# About the links.\nlinks:\n  - { from: a } # one\n', '']],
    ['between others', ['a: 1\n\n# --- Links ---\n', '\nlinks:\n  - from: a\n    to: b\n', '\n# --- Norms ---\nnorms: []\n']],
    ['in one line', ['a: 1   # one\n', 'links: [ { from: a } ]\n', 'b: { c:   2 }\n']],
    ['at the top', ['# About the file.\n', 'links:\n  - from: a\n', 'a: 1\n']],
    ['with what is noted below it left', ['a: 1\n', 'links:\n  - from: a\n', '  # later\nb: 2\n']],
  ])('takes a list of the file away with its last item: %s', (_, [above = '', list = '', below = '']) => {
    expect(editChain(above + list + below, { kind: 'remove', path: ['links', 0] })).toBe(above + below)
  })

  test('changes a value within its item alone, and keeps the comments of that item', () => {
    const edited = editChain(text, { kind: 'set', path: ['stories', 0, 'title'], value: 'Council and alderman' })
    expect(edited).toContain('title: Council and alderman   # short')
    expect(edited).toContain('- { title: Three }')
    expect(edited).toContain('title: { nl: Proef,   en: Trial }   # two languages')
  })

  test('adds a key to an item', () => {
    const edited = editChain(text, { kind: 'set', path: [...steps, 2, 'note'], value: 'Say this' })
    expect(changed(text, edited).come).toEqual(['      - { title: Three, note: Say this }   # in one line'])
  })

  test('takes a key away', () => {
    const edited = editChain(text, { kind: 'remove', path: [...steps, 0, 'focus'] })
    expect(changed(text, edited)).toEqual({ gone: ['        focus: [ a, b ]'], come: [] })
  })

  test('adds a key to the file at its end, with what holds the value', () => {
    const edited = editChain('ketenkaart: 1\n', { kind: 'set', path: ['stories', 0], value: { id: 'new', steps: [] } })
    expect(edited).toBe('ketenkaart: 1\n\nstories:\n  - id: new\n    steps: []\n')
  })

  test('adds an item to a list that stands in one line, and to an empty one', () => {
    expect(editChain(text, { kind: 'set', path: ['stories', 1, 'steps', 1], value: { title: 'Next' } })).toContain(
      'steps: [ { title: Only }, { title: Next } ]',
    )
    expect(editChain(text, { kind: 'set', path: ['views', 0], value: { id: 'v' } })).toContain('views:\n  - id: v')
  })

  test('writes a text over several lines as one block', () => {
    const edited = editChain(text, { kind: 'set', path: [...steps, 3], value: { say: 'One.\nTwo.\n' } })
    expect(edited).toContain('      - say: |\n          One.\n          Two.\n')
  })

  test('writes twice what is said twice', () => {
    const sources = [{ source: 'report' }]
    const value = { id: 'new', level: { id: 'high', sources }, sources }
    const edited = editChain('ketenkaart: 1\ninterventions: []\n', { kind: 'set', path: ['interventions', 0], value })
    expect(edited).not.toMatch(/[&*]/)
    expect(edited.match(/source: report/g)).toHaveLength(2)
  })

  test('keeps a file whose last line does not end', () => {
    const open = text.trimEnd().replace('\n# The end.', '').replace('views: []   # none yet', 'cells:\n  - a: 1\n  - a: 2')
    expect(editChain(open, { kind: 'set', path: ['cells', 2], value: { a: 3 } })).toBe(`${open}\n  - a: 3\n`)
    expect(editChain(open, { kind: 'move', path: ['cells', 1], to: 0 })).toBe(
      open.replace('a: 1', 'a: 3').replace('a: 2', 'a: 1').replace('a: 3', 'a: 2'),
    )
  })

  test('writes the whole anew, comments kept, where a part leans on another part', () => {
    const anchored = '# Top\nbase: &b { x: 1 }\nlist:\n  - <<: *b\n    y: 2 # why\n  - z: *b\n'
    const edited = editChain(anchored, { kind: 'set', path: ['list', 1, 'z'], value: 5 })
    expect(edited).toContain('# Top')
    expect(edited).toContain('# why')
    expect(parse(edited)).toMatchObject({ list: [{ y: 2 }, { z: 5 }] })
  })

  test.each<[string, Edit]>([
    ['a change in what an alias stands for', { kind: 'set', path: ['list', 0, 'said', 'why'], value: 'Other' }],
    ['a change in the place of an alias', { kind: 'set', path: ['list', 1, 'said', 'why'], value: 'Other' }],
    ['what an alias stands for taken away', { kind: 'remove', path: ['list', 0] }],
    ['what an alias stands for replaced', { kind: 'set', path: ['list', 0, 'said'], value: { id: 'b' } }],
    ['a change beside an alias', { kind: 'set', path: ['list', 2, 'x'], value: 5 }],
    ['what an alias stands for moved behind it', { kind: 'move', path: ['list', 0], to: 2 }],
  ])('changes the edited place alone: %s', (_, edit) => {
    const anchored =
      '# Top\nlist:\n  - said: &a { id: a, why: Yes, by: &b { who: us } } # first\n  - said: *a # second\n  - { x: 1, by: *b }\n# End\n'
    const edited = editChain(anchored, edit)
    expect(parse(edited)).toEqual(setValue(parse(anchored), edit))
    expect(edited).toMatch(/^# Top\n/)
    expect(edited).toContain('# second')
    expect(edited).toMatch(/# End\n$/)
  })

  test.each<[string, Edit]>([
    ['a value whose anchor hides an earlier one', { kind: 'set', path: ['items', 0], value: 'new' }],
    ['a value inside of what an alias stands for', { kind: 'remove', path: ['items', 1, 'held', 'id'] }],
    ['the item before it', { kind: 'move', path: ['items', 0], to: 2 }],
  ])('changes no other place that an alias leads to with %s', (_, edit) => {
    const text = 'm: &m { id: m }\nitems: [ &m { id: b, why: c }, { held: *m, list: [*m] }, *m ]\n'
    const { content } = readYaml(text)
    expect(readYaml(editChain(text, edit)).content?.value).toEqual(setValue(content?.value, edit))
  })

  test('keeps the comments of YAML that looks like JSON', () => {
    const edited = editChain('{\n  # What it is.\n  title: Proef,\n}\n', { kind: 'set', path: ['title'], value: 'Test' })
    expect(edited).toContain('# What it is.')
    expect(parse(edited)).toEqual({ title: 'Test' })
  })

  test('keeps the line ends of Windows, in what is written anew too', () => {
    const windows = text.replaceAll('\n', '\r\n')
    for (const edit of [
      { kind: 'set', path: [...steps, 3], value: { title: 'Vier', focus: ['a'] } },
      { kind: 'move', path: [...steps, 1], to: 0 },
      { kind: 'set', path: [...steps, 1, 'title'], value: 'Twee' },
      { kind: 'set', path: ['version'], value: '1' },
    ] as const) {
      expect(editChain(windows, edit)).toBe(editChain(text, edit).replaceAll('\n', '\r\n'))
    }
  })

  test('loses nothing of a text whose lines end as on an old Mac', () => {
    const edit = { kind: 'set', path: [...steps, 1, 'title'], value: 'Twee' } as const
    expect(editChain(text.replaceAll('\n', '\r'), edit)).toBe(editChain(text, edit).replaceAll('\n', '\r'))
  })

  test('leaves each line ending as it does where they end in several ways', () => {
    const mixed = 'a: 1\r\nlist:\n  - x: 1\r\n  - x: 2\n  - x: 3\r\nz: 1\n'
    expect(editChain(mixed, { kind: 'set', path: ['z'], value: 2 })).toBe(mixed.replace('z: 1', 'z: 2'))
    expect(editChain(mixed, { kind: 'remove', path: ['list', 1] })).toBe(mixed.replace('  - x: 2\n', ''))
    expect(editChain(mixed, { kind: 'set', path: ['list', 3], value: { x: 4 } })).toBe(mixed.replace('x: 3\r\n', 'x: 3\r\n  - x: 4\r\n'))
    expect(editChain(mixed, { kind: 'move', path: ['list', 1], to: 0 })).toBe('a: 1\r\nlist:\n  - x: 2\n  - x: 1\r\n  - x: 3\r\nz: 1\n')
    expect(editChain('a: 1\nb: 2\r\nc: 3', { kind: 'set', path: ['d'], value: 4 })).toBe('a: 1\nb: 2\r\nc: 3\r\n\r\nd: 4\r\n')
  })

  test('keeps a byte order mark, in what is written anew too', () => {
    expect(editChain('\uFEFF{ a: 1, # one\n}\n', { kind: 'set', path: ['b'], value: 3 })).toBe('\uFEFF{ a: 1, b: 3 } # one\n')
    expect(editChain('\uFEFF{ "a": 1 }\n', { kind: 'set', path: ['a'], value: 3 })).toBe('\uFEFF{ "a": 3 }\n')
  })

  test('throws on a text that cannot be read and on a place that is not there', () => {
    expect(() => editChain('a: [', { kind: 'remove', path: ['a'] })).toThrow('cannot be read')
    expect(() => editChain('a: 1\n', { kind: 'set', path: ['a', 'b'], value: 1 })).toThrow('no place')
    expect(() => editChain('a: [1]\n', { kind: 'set', path: ['a', 5], value: 1 })).toThrow('no place')
    expect(() => editChain('a: 1\n', { kind: 'move', path: ['a', 0], to: 1 })).toThrow('no list')
  })

  test('reads afterwards as the value with the edit in it, and loses no comment, for any edits of the example chain', () => {
    const chain = readFileSync('data/example.yaml', 'utf8')
    const story = parse(chain) as { stories: { steps: unknown[] }[] }
    const count = story.stories[0]?.steps.length ?? 0
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc
        .record({ from: fc.nat(count - 1), to: fc.nat(count - 1) })
        .map(({ from, to }): Edit => ({ kind: 'move', path: [...steps, from], to })),
      fc.string().map((title): Edit => ({ kind: 'set', path: [...steps, 0, 'title'], value: title })),
      fc.jsonValue({ maxDepth: 2 }).map((note): Edit => ({ kind: 'set', path: [...steps, count], value: { note } })),
    )
    fc.assert(
      fc.property(edit, (one) => {
        const edited = editChain(chain, one)
        expect(parse(edited)).toEqual(setValue(parse(chain), one))
        expect(changed(chain, edited).gone.filter((line) => line.includes('#'))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

describe('editAll', () => {
  test('makes the edits one after the other', () => {
    const edits: readonly Edit[] = [
      { kind: 'set', path: ['cells', 0], value: { a: 1 } },
      { kind: 'set', path: ['cells', 1], value: { a: 2 } },
      { kind: 'remove', path: ['cells', 0] },
    ]
    expect(parse(editAll('ketenkaart: 1\n', edits))).toEqual({ ketenkaart: 1, cells: [{ a: 2 }] })
  })
})
