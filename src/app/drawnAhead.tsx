// The library's first chain → the page of a first visit as HTML, with the style that puts its map in place. Runs when the site is built.

import { renderToStaticMarkup } from 'react-dom/server'
import { initialView } from '../chain/plainView'
import { homeStyle } from '../map/homeStyle'
import type { ThemeName } from '../scene/theme'
import { drawer, fetchPipeline } from '../store/drawer'
import { initialInputs } from '../store/inputs'
import { firstChain, libraryChain } from '../store/library'
import { FirstPage } from './FirstPage'
import style from './firstPage.css?raw'
import { inBothThemes } from './inBothThemes'

const [chain] = await Promise.all([libraryChain(firstChain), fetchPipeline()])
if (chain === undefined) throw new Error(`missing chain: ${firstChain}`)
const look = { chain, view: initialView(chain), language: initialInputs.language }

function pageIn(theme: ThemeName): string {
  const drawn = (narrow: boolean) => drawer({ ...look, theme, narrow })('overview')
  return renderToStaticMarkup(<FirstPage drawing={drawn(false)} narrow={drawn(true)} />)
}

function sizesOn(narrow: boolean) {
  const draw = drawer({ ...look, theme: 'light', narrow })
  return { overview: draw('overview').scene.map, names: draw('names').scene.map }
}

export const markup = inBothThemes(pageIn('light'), pageIn('dark'))
export const styles = style + homeStyle({ wide: sizesOn(false), narrow: sizesOn(true) })
/** The part after `#` that the app writes for this very page. */
export const address = `#chain=${firstChain}`
