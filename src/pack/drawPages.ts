// A chain, looked at in one way → its drawing divided over pages of paper or slides. Apart from `pipeline.ts`, because a first visit needs no pages.

import { judgeChain } from '../analysis/judgeChain'
import type { Chain } from '../chain/chain'
import type { View } from '../chain/view'
import type { Layout } from '../layout/layout'
import { layoutMatrix } from '../layout/layoutMatrix'
import type { DrawOptions } from '../pipeline'
import type { SceneInput } from '../scene/composition'
import { pageScenes, type PageOptions, type Wish } from '../scene/pageScenes'
import type { Scene } from '../scene/scene'
import { themes } from '../scene/theme'

type Options = Omit<DrawOptions, 'frame' | 'aspect'> & PageOptions & Pick<SceneInput, 'said'>

/** In reading order; `fit` is one page as large as the map needs. */
export function drawPages(chain: Chain, view: View, options: Options): readonly Scene[] {
  const { language, page, portrait, rows, said } = options
  const detail = view.detail ?? options.detail
  const drawn = rows === undefined ? {} : { rows }
  const layoutFor = (wish: Wish): Layout => layoutMatrix(chain, view, { language, detail, ...drawn, ...wish })
  const findings = judgeChain(chain, view)
  return pageScenes(
    { chain, view, findings, theme: themes[options.theme], language, layoutFor, ...drawn, ...(said === undefined ? {} : { said }) },
    { page, portrait },
  )
}
