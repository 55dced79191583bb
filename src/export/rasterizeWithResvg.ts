// SVG and size → PNG, on the command line.

import { Resvg } from '@resvg/resvg-js'
import type { Rasterize } from './writePng'

/** Fonts of the system are read only where the SVG has live text left: characters that the bundled font lacks. */
export const rasterizeWithResvg: Rasterize = (svg, { width }) => {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: svg.includes('<text') } }).render()
  return Promise.resolve({ bytes: new Uint8Array(picture.asPng()), width: picture.width, height: picture.height })
}
