import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aheadOf } from '../../src/build/commandLineFiles'
import { readChain } from '../../src/file/readChain'

describe('a chain that the command line finds read ahead', () => {
  const path = 'data/cocaine-nl.yaml'
  const text = readFileSync(path, 'utf8')

  test('is the very chain that reading its file gives', () => {
    expect(JSON.parse(aheadOf(path) ?? '')).toEqual(JSON.parse(JSON.stringify(readChain(text, { file: path }).chain)))
  })

  test('is plain ASCII, which Node decodes many times as fast', () => {
    expect(aheadOf(path)).toMatch(/^[\0-\x7f]+$/)
  })

  test('is none that builds on another file: its own text does not tell what is in it', () => {
    expect(aheadOf('data/voorbeeldgemeente.yaml')).toBeUndefined()
  })
})
