// What can be done with the subject of the details: see it on the map, send its address, and whatever suits its kind.

import { useState, type MouseEvent, type ReactNode } from 'react'
import { Icon } from '../controls/Icon'
import { showOnMap } from '../store/camera'
import type { Drawing } from '../pipeline'
import { useInputs } from '../store/inputs'
import type { Selection } from '../store/selection'
import { detailWords } from '../words/details'
import { placeOf } from '../map/placeOf'

export function DetailActions({ drawing, selection, children }: { drawing: Drawing; selection: Selection; children?: ReactNode }) {
  const words = detailWords[drawing.language]
  const [copied, setCopied] = useState(false)
  const place = placeOf(selection, drawing)
  const show = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    useInputs.setState({ shape: 'map' })
    showOnMap(selection)
    // What is chosen stays so, and is lit on the map.
    if (liesOverMap(currentTarget)) useInputs.setState({ panel: undefined })
  }
  const copy = () => {
    void navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))
  }
  return (
    <div className="detail-actions">
      {place !== undefined && (
        <button type="button" className="button button-outline" onClick={show}>
          <Icon name="pin" />
          {words.showOnMap}
        </button>
      )}
      <button type="button" className="button button-outline" onClick={copy}>
        <Icon name="link" />
        <span aria-live="polite">{copied ? words.linkCopied : words.copyLink}</span>
      </button>
      {children}
    </div>
  )
}

// On a small screen the panel is a sheet, which would hide what is to be seen.
function liesOverMap(inPanel: HTMLElement): boolean {
  const panel = inPanel.closest('.panel')
  return panel !== null && getComputedStyle(panel).position === 'absolute'
}
