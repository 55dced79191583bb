// What can be done with the subject of the details: see it on the map, send its address, and whatever suits its kind.

import { useState, type ReactNode } from 'react'
import { say } from '../chain/chain'
import { dimensionOf } from '../chain/indexChain'
import { Icon } from '../controls/Icon'
import { announce } from '../store/announcements'
import { showOnMap } from '../store/camera'
import type { Drawing } from '../pipeline'
import { useInputs } from '../store/inputs'
import type { Selection } from '../store/selection'
import { withAxes } from '../store/viewChoices'
import { detailWords } from '../words/details'
import { placeOf } from '../map/placeOf'
import { axesOfGap, type Axes } from './axesOfGap'
import { sharedAddress } from './fileInput'

export function DetailActions({ drawing, selection, children }: { drawing: Drawing; selection: Selection; children?: ReactNode }) {
  const words = detailWords[drawing.language]
  const [copied, setCopied] = useState(false)
  const other = otherAxes(selection, drawing)
  const isOnlyHere = sharedAddress() === undefined
  const show = () => {
    // What a filter hides would have no place there either: it fades instead.
    useInputs.setState(({ view }) => ({ shape: 'map', view: other === undefined ? view : { ...withAxes(view, other), hide: false } }))
    showOnMap(selection)
    // What is chosen stays so, and is lit on the map.
    if (isSheet()) useInputs.setState({ panel: undefined })
  }
  const copy = () => {
    void navigator.clipboard.writeText(window.location.href).then(() => {
      setCopied(true)
      if (isOnlyHere) announce((spoken) => detailWords[spoken].onlyHere)
    })
  }
  return (
    <div className="detail-actions">
      {(other !== undefined || placeOf(selection, drawing) !== undefined) && (
        <button type="button" className="button button-outline" onClick={show}>
          <Icon name="pin" />
          {other === undefined ? words.showOnMap : words.showOnMapWith(nameAxes(drawing, other))}
        </button>
      )}
      <button type="button" className="button button-outline" onClick={copy}>
        <Icon name="link" />
        <span aria-live="polite">{copied ? words.linkCopied : words.copyLink}</span>
      </button>
      {children}
      {copied && isOnlyHere && <p className="help">{words.onlyHere}</p>}
    </div>
  )
}

/** Other axes than the map's, where what is chosen has no place on these. */
function otherAxes(selection: Selection, drawing: Drawing): Axes | undefined {
  const gap = selection.kind === 'gap' ? drawing.findings.gaps.find(({ id }) => id === selection.id) : undefined
  return gap === undefined ? undefined : axesOfGap(gap, drawing)
}

/** Those that the map hasn't now. */
function nameAxes({ chain, language, view }: Drawing, { rows, columns }: Axes): string {
  const names = [rows, columns].filter((id) => id !== view.rows && id !== view.columns).map((id) => dimensionOf(chain, id).dimension.name)
  return new Intl.ListFormat(language).format(names.map((name) => say(name, language)))
}

// Of `shell/smallScreens.css`: on a small screen the panel is a sheet, and leaves little room for what is to be seen.
const isSheet = () => window.matchMedia('(max-width: 48rem)').matches
