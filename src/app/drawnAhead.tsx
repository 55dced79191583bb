// The library's first chain → the page of a first visit as HTML, with the style that puts its map in place. Runs when the site is built.

import { renderToStaticMarkup } from 'react-dom/server'
import { initialView } from '../chain/plainView'
import { homeStyle } from '../map/homeStyle'
import { StillMap, stillOf } from '../map/StillMap'
import type { Screen } from '../pipeline'
import type { ThemeName } from '../scene/theme'
import { drawer, fetchPipeline } from '../store/drawer'
import { initialInputs } from '../store/inputs'
import { firstChain, libraryChain } from '../store/library'
import { screenQueries } from '../store/useScreen'
import { FirstPage } from './FirstPage'
import style from './firstPage.css?raw'
import { inBothThemes } from './inBothThemes'

const [chain] = await Promise.all([libraryChain(firstChain), fetchPipeline()])
if (chain === undefined) throw new Error(`missing chain: ${firstChain}`)
const look = { chain, view: initialView(chain), language: initialInputs.language }

function pageIn(theme: ThemeName): string {
  return renderToStaticMarkup(<FirstPage drawing={drawer({ ...look, theme })('overview')} />)
}

// Not parsed where it isn't wanted: the arrival puts it in the place of the map that stands in the page.
function mapFor(screen: Screen): string {
  const mapIn = (theme: ThemeName) => {
    const { scene } = drawer({ ...look, theme, screen })('overview')
    return renderToStaticMarkup(<StillMap still={stillOf(scene)} className="map-first" />)
  }
  const map = inBothThemes(mapIn('light'), mapIn('dark'))
  return `<script type="text/plain" data-screen="${screenQueries[screen]}">${map}</script>`
}

function sizesOn(screen: Screen) {
  const draw = drawer({ ...look, theme: 'light', screen })
  return { overview: draw('overview').scene.map, names: draw('names').scene.map }
}

export const markup = inBothThemes(pageIn('light'), pageIn('dark')) + mapFor('narrow') + mapFor('wide')
export const styles = style + homeStyle({ narrow: sizesOn('narrow'), medium: sizesOn('medium'), wide: sizesOn('wide') })
/** The part after `#` that the app writes for this very page. */
export const address = `#chain=${firstChain}`
