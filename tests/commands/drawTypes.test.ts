import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/commands/runCommandLine'
import { machineOf } from './machineOf'

const texts = { 'a.yaml': readFileSync('data/example.yaml', 'utf8') }

/** The first bytes by which programs know a file. */
const signatures = { png: '\u0089PNG', pdf: '%PDF', pptx: 'PK', xlsx: 'PK' } as const

describe('draw', () => {
  for (const [type, signature] of Object.entries(signatures))
    test(`writes a ${type} when the name asks for one`, async () => {
      const { machine, files } = machineOf(texts)
      expect(await runCommandLine(['draw', 'a.yaml', '-o', `a.${type}`], machine)).toBe(0)
      const bytes = files.get(`a.${type}`) as Uint8Array
      expect(String.fromCharCode(...bytes.slice(0, signature.length))).toBe(signature)
    })

  test('writes a page that carries the chain', async () => {
    const { machine, files } = machineOf(texts)
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.html'], machine)).toBe(0)
    expect(files.get('a.html')).toContain('ketenkaart: 1')
  })

  test('refuses a type it cannot write and a scale that is none', async () => {
    const { machine, said } = machineOf(texts)
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.bmp'], machine)).toBe(2)
    expect(said.err).toContain('"a.bmp" does not end in .svg, .png, .pdf, .pptx, .xlsx, .html')
    expect(await runCommandLine(['draw', 'a.yaml', '-o', 'a.png', '--scale', 'big'], machine)).toBe(2)
  })
})
