// Scene and size → PNG, on the command line: the picture of the SVG with outlines.

import { Resvg } from '@resvg/resvg-js'
import type { Rasterize } from './writePng'
import { writeSvg } from './writeSvg'

/** Fonts of the system are read only where the SVG has live text left: characters that the bundled font lacks. */
export const rasterizeWithResvg: Rasterize = (scene, { glyphs, width }) => {
  const svg = writeSvg(scene, { text: 'outlines', glyphs })
  const bytes = Buffer.from(svg.buffer, svg.byteOffset, svg.length)
  const picture = new Resvg(bytes, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: bytes.includes('<text') } }).render()
  return Promise.resolve({ bytes: new Uint8Array(picture.asPng()), width: picture.width, height: picture.height })
}
