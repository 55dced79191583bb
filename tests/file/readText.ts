// The text of a small chain → what readChain makes of it; for the tests of reading.

import { expect } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { readChain, type Reading } from '../../src/file/readChain'

const dimensions = `
dimensions:
  stage: { name: Fase, ordered: true, values: [{ id: early, name: Vroeg }, { id: late, name: Laat }] }
  professional: { name: Uitvoerder, values: [{ id: gp, name: Huisarts }], as: [{ id: delivers, name: voert uit }] }
  level: { name: Niveau, values: [{ id: universal, name: Universeel }] }`

export const head = `ketenkaart: 1\nid: test\ntitle: Test${dimensions}`

export function read(text: string): Reading {
  return readChain(text, { file: 'test.yaml' })
}

export function chainOf(text: string): Chain {
  const { chain, problems } = read(text)
  expect(problems).toEqual([])
  if (chain === undefined) throw new Error('missing chain')
  return chain
}

export function codesOf(text: string): string[] {
  return read(text).problems.map(({ code, line, column }) => `${code} ${line}:${column}`)
}

export const stated = { basis: 'stated', sources: [] }
