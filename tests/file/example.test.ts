import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chainFile, overlayKeys } from '../../src/file/defineFile'
import { readChain } from '../../src/file/readChain'

const example = readFileSync('data/example.yaml', 'utf8')

describe('the manual of the format', () => {
  test('has each part of a chain and of an overlay come by', () => {
    // A licence is told of at the sources, which have one of the same kind.
    const parts = [...Object.keys(chainFile.shape), ...Object.keys(overlayKeys.shape), 'availability']
    const absent = parts.filter((part) => !new RegExp(`(^|[ {#-])${part}:`, 'm').test(example))
    expect(absent).toEqual(['licence'])
  })

  test('shows an overlay that can be read', () => {
    const [, comment = ''] = example.split('# --- Overlays ---\n')
    const overlay = [...comment.matchAll(/^# {3}(.*)$/gm)].map(([, line]) => line).join('\n')
    const { chain, problems } = readChain(overlay, { file: 'north.yaml', resolve: () => example })
    expect(problems.map(({ code }) => code)).toEqual(['removed-along'])
    expect(chain?.interventions.find(({ id }) => id === 'level-down')?.memberships['availability']).toMatchObject([{ value: 'absent' }])
  })
})
