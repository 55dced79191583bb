import { expect, test } from 'vitest'
import { subjectOf, subjectOfPlace } from '../../src/panels/subjectOf'

const map = { rows: 'professional', columns: 'stage' }

test('subjectOf opens the first cell of a dead end, and the professional where the map has no such cell', () => {
  const deadEnd = { kind: 'dead-end', professional: 'gp', stages: ['some', 'much'] } as const
  expect(subjectOf(deadEnd, map)).toEqual({ kind: 'cell', row: 'gp', column: 'some' })
  expect(subjectOf(deadEnd, { rows: 'stage', columns: 'professional' })).toEqual({ kind: 'cell', row: 'some', column: 'gp' })
  expect(subjectOf(deadEnd, { rows: 'level', columns: 'stage' })).toEqual({ kind: 'value', dimension: 'professional', id: 'gp' })
})

test('subjectOfPlace opens the cell of a place, and its first value where the axes make no such cell', () => {
  expect(subjectOfPlace({ stage: 'some', professional: 'gp' }, map)).toEqual({ kind: 'cell', row: 'gp', column: 'some' })
  expect(subjectOfPlace({ 'target-group': 'work' }, map)).toEqual({ kind: 'value', dimension: 'target-group', id: 'work' })
  expect(subjectOfPlace({ level: 'indicated', stage: 'some' }, map)).toEqual({ kind: 'value', dimension: 'level', id: 'indicated' })
})

test('subjectOf opens the stage, link or intervention that the other problems are about', () => {
  expect(subjectOf({ kind: 'unreachable', stage: 'much', empty: false }, map)).toEqual({ kind: 'value', dimension: 'stage', id: 'much' })
  expect(subjectOf({ kind: 'to-nobody', link: 'a>b:refers', stages: ['some'] }, map)).toEqual({ kind: 'link', id: 'a>b:refers' })
  expect(subjectOf({ kind: 'bottleneck', stage: 'much', only: { kind: 'intervention', id: 'a' } }, map)).toEqual({
    kind: 'intervention',
    id: 'a',
  })
})
