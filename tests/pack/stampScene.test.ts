import { describe, expect, test } from 'vitest'
import { stampScene } from '../../src/pack/stampScene'
import { exportWords } from '../../src/words/export'
import { someChain, someDrawing } from '../export/fixtures'

const { scene: like } = someDrawing(someChain(3))
const { name, none } = exportWords.nl.code

function pageFor(address: string) {
  const { description, layers } = stampScene([{ name: 'Keten', value: 'Gamen' }], { like, address })
  return { description, hasCode: layers.frame.some(({ marks }) => marks.some(({ kind }) => kind === 'path')) }
}

describe('stampScene', () => {
  test('draws a code for an address that others can reach', () => {
    for (const address of ['https://keten.example/#view=work', 'http://10.0.0.4:8080/', 'https://localhost.example/'])
      expect(pageFor(address)).toEqual({ description: 'Keten: Gamen', hasCode: true })
  })

  test('draws none for an address of this computer alone, and says why', () => {
    const own = [
      'http://localhost:4173/#view=work',
      'http://keten.localhost/',
      'http://127.0.0.1:8080/',
      'http://[::1]/',
      'file:///tmp/keten.html',
    ]
    for (const address of own) expect(pageFor(address)).toEqual({ description: `Keten: Gamen. ${name}: ${none}`, hasCode: false })
  })
})
