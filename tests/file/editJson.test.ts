import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editChain, type Edit } from '../../src/file/editChain'
import { setValue } from '../../src/file/setValue'

const text = `{
    "title": { "nl": "Proef",   "en": "Trial" },
    "stories": [
        {
            "id": "council", "title": "Council",
            "steps": [ { "title": "One", "focus": ["a", "b"] }, { "title": "Two" } ]
        },
        { "id": "other", "steps": [
            {"title": "Only"}
        ] }
    ],

    "views": []
}
`

const steps = ['stories', 0, 'steps'] as const

/** The text with one piece of it written otherwise. */
function with_(piece: string, other: string): string {
  expect(text.split(piece)).toHaveLength(2)
  return text.replace(piece, other)
}

describe('editChain on JSON', () => {
  test.each<[string, Edit, [piece: string, other: string]]>([
    ['a value', { kind: 'set', path: ['title', 'nl'], value: 'Test' }, ['"Proef"', '"Test"']],
    ['a list in one line', { kind: 'set', path: [...steps, 0, 'focus'], value: ['c', 'd'] }, ['["a", "b"]', '["c", "d"]']],
    [
      'an item of a list in one line',
      { kind: 'set', path: [...steps, 2], value: { title: 'Three' } },
      ['{ "title": "Two" }', '{ "title": "Two" }, {"title": "Three"}'],
    ],
    [
      'an item of a list over several lines',
      { kind: 'set', path: ['stories', 2], value: { id: 'new', steps: [] } },
      ['        ] }\n', '        ] },\n        {\n            "id": "new",\n            "steps": []\n        }\n'],
    ],
    [
      'the first item of a list',
      { kind: 'set', path: ['views', 0], value: { id: 'v' } },
      ['"views": []', '"views": [\n        {\n            "id": "v"\n        }\n    ]'],
    ],
    [
      'a key, with what holds the value',
      { kind: 'set', path: ['cells', 0], value: { a: 1 } },
      ['"views": []', '"views": [],\n\n    "cells": [\n        {\n            "a": 1\n        }\n    ]'],
    ],
    ['a key taken away', { kind: 'remove', path: ['stories', 0, 'title'] }, [', "title": "Council"', '']],
    ['the first item taken away', { kind: 'remove', path: [...steps, 0] }, ['{ "title": "One", "focus": ["a", "b"] }, ', '']],
    [
      'the only item taken away',
      { kind: 'remove', path: ['stories', 1, 'steps', 0] },
      ['[\n            {"title": "Only"}\n        ]', '[]'],
    ],
    [
      'an item moved',
      { kind: 'move', path: [...steps, 1], to: 0 },
      ['{ "title": "One", "focus": ["a", "b"] }, { "title": "Two" }', '{ "title": "Two" }, { "title": "One", "focus": ["a", "b"] }'],
    ],
  ])('changes nothing else of the text: %s', (_, edit, [piece, other]) => {
    const edited = editChain(text, edit)
    expect(edited).toBe(with_(piece, other))
    expect(JSON.parse(edited)).toEqual(setValue(JSON.parse(text), edit))
  })

  test.each([
    ['{"views":[],"cells":[{"a":1}]}', '{"views":[{"id":"v","c":[1,2]}],"cells":[{"a":1}]}'],
    ['{"views": []}\n', '{"views": [{"id": "v", "c": [1, 2]}]}\n'],
    ['{\n\t"views": []\n}', '{\n\t"views": [\n\t\t{\n\t\t\t"id": "v",\n\t\t\t"c": [\n\t\t\t\t1,\n\t\t\t\t2\n\t\t\t]\n\t\t}\n\t]\n}'],
    ['{\r\n  "views": [{"id": "u"}]\r\n}\r\n', '{\r\n  "views": [{"id": "u"}, {"id": "v", "c": [1, 2]}]\r\n}\r\n'],
  ])('writes what is new as the text %j is written', (before, after) => {
    const list = (JSON.parse(before) as { views: unknown[] }).views
    expect(editChain(before, { kind: 'set', path: ['views', list.length], value: { id: 'v', c: [1, 2] } })).toBe(after)
  })

  test('writes all anew, as deep as it was, where the edited place cannot be found', () => {
    expect(editChain('{\n   "a": 1,\n   "a": 2\n}\n', { kind: 'set', path: ['a'], value: 3 })).toBe('{\n   "a": 3\n}\n')
  })

  test('writes a text that a program wrote as that program would have', () => {
    const json = fc.record({ a: fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 2 }), indent: fc.constantFrom('', ' ', '    ', '\t') })
    fc.assert(
      fc.property(json, fc.jsonValue({ maxDepth: 2 }), fc.nat(1), (made, value, at) => {
        const before = { ketenkaart: 1, a: made.a }
        const path = ['a', at]
        for (const edit of [
          { kind: 'set', path, value },
          { kind: 'remove', path },
          { kind: 'move', path, to: 1 - at },
        ] as const) {
          const edited = editChain(JSON.stringify(before, undefined, made.indent), edit)
          expect(edited).toBe(JSON.stringify(setValue(before, edit), undefined, made.indent))
        }
      }),
      { numRuns: 40 },
    )
  })
})
