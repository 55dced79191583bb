import { describe, expect, test, vi } from 'vitest'
import type { Tools } from '../../src/pack/writeDrawing'
import { borrowTools, lendTools } from '../../src/work/toolsByPort'

function borrowed(tools: Tools): { readonly tools: Tools; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel()
  lendTools(port1, tools)
  return { tools: borrowTools(port2), close: () => port1.close() }
}

const tools: Tools = {
  font: (file, type) => Promise.resolve(new TextEncoder().encode(`${file}.${type}`)),
  rasterize: (svg, size) => Promise.resolve({ ...size, bytes: svg }),
  template: () => Promise.resolve('<html></html>'),
}

describe('tools by port', () => {
  test('give what the tools of the page give, several at a time', async () => {
    const { tools: far, close } = borrowed(tools)
    const svg = new Uint8Array([1, 2])
    const [font, picture, template] = await Promise.all([
      far.font('latin-400', 'ttf'),
      far.rasterize(svg, { width: 3, height: 4 }),
      far.template(),
    ])
    expect(new TextDecoder().decode(font)).toBe('latin-400.ttf')
    expect(picture).toEqual({ bytes: svg, width: 3, height: 4 })
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
