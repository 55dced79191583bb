// Chain, view, findings, layout and theme → Scene: everything that is drawn, final.

import { say } from '../chain/chain'
import { composeBars } from './composeBars'
import { composeCells } from './composeCells'
import { composeColumns, composeCorner, composeRows } from './composeHeaders'
import { composeLinks } from './composeLinks'
import { prepare, type SceneInput } from './composition'
import type { Scene } from './scene'

export function composeScene(input: SceneInput): Scene {
  const composition = prepare(input)
  const { chain, language, layout, theme } = input
  return {
    width: layout.width,
    height: layout.height,
    language,
    title: say(chain.title, language),
    description: say(chain.summary, language),
    background: theme.background,
    map: { x: 0, y: 0, width: layout.width, height: layout.height },
    layers: {
      frame: [],
      body: [...composeCells(composition), ...composeLinks(composition), ...composeBars(composition)],
      columns: composeColumns(composition),
      rows: composeRows(composition),
      corner: composeCorner(composition),
    },
  }
}
