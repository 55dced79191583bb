import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readChain } from '../../src/file/readChain'
import { cut, joinSlices, type Slice } from '../../src/work/slices'
import { generateChain } from '../chains/generateChain'

function joined(slices: Iterable<Slice>): unknown {
  const joint = joinSlices()
  // What goes to another thread is copied.
  for (const slice of slices) joint.take(structuredClone(slice))
  return joint.whole
}

const long = Array.from({ length: 1000 }, (_, at) => at)

describe('slices', () => {
  test('give back the value that was cut', () => {
    const values = [undefined, null, 'text', 7, [], {}, long, { a: { b: long, c: 'x' }, d: [long] }, { list: long, nothing: undefined }]
    for (const value of values) expect(joined(cut(value))).toEqual(value)
    const reading = readChain(readFileSync('data/cocaine-nl.yaml', 'utf8'), { file: 'cocaine-nl.yaml' })
    expect(joined(cut(reading))).toEqual(reading)
  })

  test('are small: no list in them is long', () => {
    const { chain, problems } = readChain(generateChain({ interventions: 1000, seed: 1 }), { file: 'large.yaml' })
    const slices = [...cut({ chain, problems })]
    expect(slices.length).toBeGreaterThan(3)
    for (const slice of slices) if ('entries' in slice) expect(slice.entries.length).toBeLessThanOrEqual(400)
    expect(JSON.stringify(slices[0]).length).toBeLessThan(JSON.stringify(slices).length / 5)
  })

  test('leave the value as it was', () => {
    const value = { list: long }
    expect([...cut(value)]).toHaveLength(4)
    expect(value.list).toHaveLength(1000)
  })
})
