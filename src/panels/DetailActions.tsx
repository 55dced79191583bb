// What can be done with the subject of the details: see it on the map, send its address, and whatever suits its kind.

import { useState, type ReactNode } from 'react'
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
  const show = () => {
    useInputs.setState({ shape: 'map' })
    showOnMap(selection)
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
