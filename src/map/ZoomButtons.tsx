// Buttons over the map for zooming in, out and back to the whole width.

import type { Language } from '../chain/chain'
import { interfaceWords } from '../words/interface'
import type { ZoomDirection } from './useMapKeys'

const signs: Readonly<Record<ZoomDirection, string>> = {
  in: 'M8 3v10M3 8h10',
  out: 'M3 8h10',
  home: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
}

export function ZoomButtons({ language, onZoom }: { language: Language; onZoom: (direction: ZoomDirection) => void }) {
  const words = interfaceWords[language].map
  return (
    <div className="map-zoom" role="group" aria-label={words.zoom}>
      {(['in', 'out', 'home'] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          aria-label={words.zooms[direction]}
          title={words.zooms[direction]}
          onClick={() => onZoom(direction)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={signs[direction]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </button>
      ))}
    </div>
  )
}
