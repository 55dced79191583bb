import { describe, expect, test } from 'vitest'
import { codeColours } from '../../src/scene/colourCode'
import { themes } from '../../src/scene/theme'
import { chain, dimension } from '../chains/buildChain'

const local = chain({ dimensions: [...chain().dimensions, dimension('availability', ['present', 'limited', 'absent'])] })

describe('codeColours', () => {
  test.each(['light', 'dark', 'print'] as const)('lets what is not there recede, by its shape too, on %s', (name) => {
    const theme = themes[name]
    const { codes } = codeColours({ chain: local, colour: 'availability', theme })
    expect(codes.get('absent')?.colour).toBe(theme.bar.outline)
    expect(new Set(Array.from(codes.values(), ({ shape }) => shape)).size).toBe(3)
    expect(theme.colours).toContain(codes.get('present')?.colour)
  })
})
