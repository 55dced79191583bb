import { describe, expect, test } from 'vitest'
import { editChain, type Edit } from '../../src/file/editChain'

const text = `interventions:
  - id:    talk        # aligned
    name:  'Gesprek'   # what it is called
    summary: >
      Een lange tekst
      over twee regels.
    why: gewoon een
      lange tekst
    stage: [ {id: early},   { id: late } ]
    # Whom to ask.
    contact: Piet   # or Ria

    said: { nl: Ja,   en: Yes }
  - id: other
`

const item = ['interventions', 0] as const

describe('editChain on a key of an item', () => {
  test.each<[string, Edit, [piece: string, other: string]]>([
    ['a text', { kind: 'set', path: [...item, 'contact'], value: 'Jan' }, ['Piet', 'Jan']],
    ['a text within a line', { kind: 'set', path: [...item, 'said', 'en'], value: 'Yes, no' }, ['Yes', '"Yes, no"']],
    ['a list in one line', { kind: 'set', path: [...item, 'stage'], value: ['late'] }, ['[ {id: early},   { id: late } ]', '[ late ]']],
    ['a new key', { kind: 'set', path: [...item, 'checked'], value: '2026-03' }, ['Yes }\n', 'Yes }\n    checked: 2026-03\n']],
    [
      'a key taken away, with the comment above it',
      { kind: 'remove', path: [...item, 'contact'] },
      ['    # Whom to ask.\n    contact: Piet   # or Ria\n', ''],
    ],
  ])('changes nothing else of the item: %s', (_, edit, [piece, other]) => {
    expect(text.split(piece)).toHaveLength(2)
    expect(editChain(text, edit)).toBe(text.replace(piece, other))
  })

  test('keeps the comments of what it takes the place of, where they are within it', () => {
    const noted = 'a: 1\nlist:\n  - id: x\n    why: | # how so\n      Zo.\n'
    expect(editChain(noted, { kind: 'set', path: ['list', 0, 'why'], value: 'Anders' })).toContain('# how so')
  })

  test('takes the key behind the dash of an item away, and the only one of a map', () => {
    const keys = 'list:\n  - a: 1\n    b: 2\n  - c:\n      d: 1\n'
    expect(editChain(keys, { kind: 'remove', path: ['list', 0, 'a'] })).toBe(keys.replace('a: 1\n    b', 'b'))
    expect(editChain(keys, { kind: 'remove', path: ['list', 1, 'c', 'd'] })).toBe(keys.replace('c:\n      d: 1', 'c: {}'))
  })
})
