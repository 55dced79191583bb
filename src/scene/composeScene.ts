// Composition → Scene: everything that is drawn, final.

import { say } from '../chain/chain'
import { composeBars } from './composeBars'
import { composeCells } from './composeCells'
import { composeFrame, margin, type Frame } from './composeFrame'
import { composeColumns, composeCorner, composeRows } from './composeHeaders'
import { composeLinks } from './composeLinks'
import type { Composition } from './composition'
import { describeScene } from './describeView'
import { moveLayout } from './moveLayout'
import type { Scene } from './scene'

/** Narrower than this a title block doesn't read well; px. */
const leastWidth = 720

/** With a frame the map stands lower, under the title; without one it begins at 0 0. */
export function composeScene(composition: Composition): Scene {
  const { layout } = composition
  if (!composition.frame) return assemble(composition, { width: layout.width, height: layout.height })
  const width = Math.max(leastWidth, layout.width + 2 * margin)
  const frame = composeFrame(composition, { width })
  const moved = { ...composition, layout: moveLayout(layout, margin, frame.above) }
  return assemble(moved, { width, height: frame.above + layout.height + frame.below, frame })
}

/** A composition whose layout stands where the map will be → the scene. */
export function assemble(composition: Composition, { width, height, frame }: { width: number; height: number; frame?: Frame }): Scene {
  const { chain, language, layout, theme } = composition
  const map = { x: layout.corner.x, y: layout.corner.y, width: layout.width, height: layout.height }
  return {
    width,
    height,
    language,
    title: say(chain.title, language),
    description: describeScene(composition, composition.findings.norms),
    background: theme.background,
    map,
    layers: {
      frame: frame?.items(map.y + map.height) ?? [],
      body: [...composeCells(composition), ...composeLinks(composition), ...composeBars(composition)],
      columns: composeColumns(composition),
      rows: composeRows(composition),
      corner: composeCorner(composition),
    },
  }
}
