import { describe, expect, test, vi } from 'vitest'
import type { Tools } from '../../src/pack/writeDrawing'
import { wordScene } from '../export/fixtures'
import { borrowTools, lendTools } from '../../src/work/toolsByPort'

function borrowed(tools: Tools): { readonly tools: Tools; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel()
  lendTools(port1, tools)
  return { tools: borrowTools(port2), close: () => port1.close() }
}

const tools: Tools = {
  font: (file, type) => Promise.resolve(new TextEncoder().encode(`${file}.${type}`)),
  rasterize: ({ title }, { width, height }) => Promise.resolve({ width, height, bytes: new TextEncoder().encode(title) }),
  template: () => Promise.resolve('<html></html>'),
}

describe('tools by port', () => {
  test('give what the tools of the page give, several at a time', async () => {
    const { tools: far, close } = borrowed(tools)
    const [font, picture, template] = await Promise.all([
      far.font('latin-400', 'ttf'),
      far.rasterize(wordScene('kaart'), { glyphs: { '400': {}, '600': {} }, width: 3, height: 4 }),
      far.template(),
    ])
    expect(new TextDecoder().decode(font)).toBe('latin-400.ttf')
    expect(picture).toEqual({ bytes: new TextEncoder().encode('kaart'), width: 3, height: 4 })
    expect(template).toBe('<html></html>')
    close()
  })

  test('fail where those of the page fail', async () => {
    const template = vi.fn().mockRejectedValue(new Error('missing file: template'))
    const { tools: far, close } = borrowed({ ...tools, template })
    await expect(far.template()).rejects.toThrow('missing file: template')
    close()
  })
})
