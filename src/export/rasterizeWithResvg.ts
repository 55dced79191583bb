// Scene and size → PNG, on the command line: the picture of the SVG with outlines.

import { Resvg } from '@resvg/resvg-js'
import type { Rasterize } from './writePng'
import { writeSvg } from './writeSvg'

/**
 * Fonts are read only where the SVG has live text left: in lines with characters that the bundled font lacks. It draws the others in
 * them, and a font of the system those: without the bundled one all would be boxes where the system's first font has no letters.
 */
export function rasterizeWithResvg(fontFolder: string): Rasterize {
  return (scene, { glyphs, width }) => {
    const svg = writeSvg(scene, { text: 'outlines', glyphs })
    const bytes = Buffer.from(svg.buffer, svg.byteOffset, svg.length)
    const font = bytes.includes('<text') ? { fontDirs: [fontFolder] } : { loadSystemFonts: false }
    const picture = new Resvg(bytes, { fitTo: { mode: 'width', value: width }, font }).render()
    return Promise.resolve({ bytes: new Uint8Array(picture.asPng()), width: picture.width, height: picture.height })
  }
}
