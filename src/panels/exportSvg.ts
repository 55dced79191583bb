// A drawing + a person's choices → pages as SVG texts, with the font or the outlines that they need.

import latin400 from '../export/fonts/source-sans-3-latin-400.woff2?url'
import latin600 from '../export/fonts/source-sans-3-latin-600.woff2?url'
import latinExt400 from '../export/fonts/source-sans-3-latin-ext-400.woff2?url'
import latinExt600 from '../export/fonts/source-sans-3-latin-ext-600.woff2?url'
import type { Detail } from '../chain/view'
import type { FontFile } from '../export/fontFiles'
import { writeSvg, type EmbeddedFont, type SvgOptions } from '../export/writeSvg'
import { drawPages } from '../pack/drawPages'
import { type Drawing } from '../pipeline'
import type { Page } from '../scene/paper'
import type { ThemeName } from '../scene/theme'

export type SvgChoices = {
  readonly text: SvgOptions['text']
  readonly page: Page
  readonly portrait: boolean
  readonly theme: ThemeName
  readonly detail: Detail
}

const addresses: Readonly<Record<FontFile, string>> = {
  'latin-400': latin400,
  'latin-600': latin600,
  'latin-ext-400': latinExt400,
  'latin-ext-600': latinExt600,
}

/** One text for each page, in reading order. */
export async function exportSvg({ chain, view, language }: Drawing, choices: SvgChoices): Promise<readonly string[]> {
  const { text, ...drawing } = choices
  const options = await textOptions(text)
  return drawPages(chain, view, { ...drawing, language }).map((scene) => writeSvg(scene, options))
}

async function textOptions(text: SvgOptions['text']): Promise<SvgOptions> {
  if (text === 'outlines') return { text, glyphs: (await import('../export/glyphs.json')).default }
  const [a, b, c, d] = await Promise.all([
    base64Of(addresses['latin-400']),
    base64Of(addresses['latin-600']),
    base64Of(addresses['latin-ext-400']),
    base64Of(addresses['latin-ext-600']),
  ])
  const font: EmbeddedFont = { 'latin-400': a, 'latin-600': b, 'latin-ext-400': c, 'latin-ext-600': d }
  return { text, font }
}

async function base64Of(address: string): Promise<string> {
  const answer = await fetch(address)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters)
}
