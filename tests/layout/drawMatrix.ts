// A chain or the text of one, and what is asked of its map → the layout, and one bar of it; for the tests of the layout.

import type { Chain } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import type { Layout } from '../../src/layout/layout'
import { layoutMatrix, type LayoutOptions } from '../../src/layout/layoutMatrix'

export const all: View = { ...defaultView, links: 'all', steps: 'recognition' }

export function drawMatrix(drawn: Chain, view: Partial<View> = {}, options: Partial<LayoutOptions> = {}): Layout {
  return layoutMatrix(drawn, { ...defaultView, ...view }, { language: 'en', detail: 'names', ...options })
}

export function read(text: string): Chain {
  const { chain, problems } = readChain(text, { file: 'test.yaml' })
  if (chain === undefined) throw new Error(`the chain has problems: ${problems.map(({ code }) => code).join(' ')}`)
  return chain
}

export function barOf(layout: Layout, id: string): Layout['bars'][number] {
  const bar = layout.bars.find((other) => other.intervention === id)
  if (bar === undefined) throw new Error(`missing bar: ${id}`)
  return bar
}
