import { expect, test } from 'vitest'
import { formatSelection, parseSelection, type Selection } from '../../src/store/selection'

const selections: readonly Selection[] = [
  { kind: 'intervention', id: 'moti-4' },
  { kind: 'gap', id: 'recognised-offer@stage=non-use;professional=gp' },
  { kind: 'link', id: 'a>professional:gp:refers' },
  { kind: 'cell', row: 'gp', column: '(unnamed)' },
  { kind: 'value', dimension: 'stage', id: 'non-use' },
]

test('parseSelection reads what formatSelection writes', () => {
  for (const selection of selections) expect(parseSelection(formatSelection(selection))).toEqual(selection)
})

test('parseSelection takes nothing else for a selection', () => {
  for (const text of ['', 'gap:', 'moti-4', 'cell:gp', 'value:/x', 'other:x']) expect(parseSelection(text)).toBeUndefined()
})
