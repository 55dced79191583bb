// What the writers of files need of the browser.

import latin400 from '../export/fonts/source-sans-3-latin-400.ttf?url'
import latin600 from '../export/fonts/source-sans-3-latin-600.ttf?url'
import latinExt400 from '../export/fonts/source-sans-3-latin-ext-400.ttf?url'
import latinExt600 from '../export/fonts/source-sans-3-latin-ext-600.ttf?url'
import packedLatin400 from '../export/fonts/source-sans-3-latin-400.woff2?url'
import packedLatin600 from '../export/fonts/source-sans-3-latin-600.woff2?url'
import packedLatinExt400 from '../export/fonts/source-sans-3-latin-ext-400.woff2?url'
import packedLatinExt600 from '../export/fonts/source-sans-3-latin-ext-600.woff2?url'
import type { FontFile } from '../export/fontFiles'
import type { FileType, Tools } from '../pack/writeDrawing'
import { pageWithoutChain } from '../store/embeddedChain'

const addresses: Readonly<Record<'ttf' | 'woff2', Readonly<Record<FontFile, string>>>> = {
  ttf: { 'latin-400': latin400, 'latin-600': latin600, 'latin-ext-400': latinExt400, 'latin-ext-600': latinExt600 },
  woff2: {
    'latin-400': packedLatin400,
    'latin-600': packedLatin600,
    'latin-ext-400': packedLatinExt400,
    'latin-ext-600': packedLatinExt600,
  },
}

/** The types beside SVG that this page can make. A page that was saved as one file leaves out what would make it too large. */
export const otherTypes: readonly Exclude<FileType, 'svg'>[] =
  import.meta.env.MODE === 'single' ? ['png', 'xlsx', 'html'] : ['png', 'pdf', 'pptx', 'xlsx', 'html']

export const browserTools: Tools = {
  font: async (file, type) => new Uint8Array(await (await ask(addresses[type][file])).arrayBuffer()),
  rasterize: async (scene, how) => (await import('../export/rasterizeOnCanvas')).rasterizeOnCanvas(scene, how),
  template: async () => pageWithoutChain() ?? (await ask('./ketenkaart-template.html')).text(),
}

async function ask(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`missing file: ${address}`)
  return answer
}
