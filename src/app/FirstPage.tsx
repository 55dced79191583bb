// A chain, drawn → the page as it stands before any script has arrived: the parts of the app, with the map as one picture.

import type { Drawing } from '../pipeline'
import { StillMap, stillOf } from '../map/StillMap'
import { ZoomButtons } from '../map/ZoomButtons'
import { interfaceWords } from '../words/interface'
import { MapFrame } from './MapFrame'
import { Masthead } from './Masthead'
import { Toolbar } from './Toolbar'

// Markup does not listen; the app's own button takes this one's place.
const ignore = () => undefined

export function FirstPage({ drawing }: { drawing: Drawing }) {
  const { chain, view, language, scene, findings } = drawing
  return (
    <div className="page first-page">
      <Masthead chain={chain} view={view} language={language} />
      <Toolbar chain={chain} view={view} language={language} findings={findings} />
      <div className="stage">
        <main className="stage-main" aria-label={interfaceWords[language].app.shapes.map}>
          <MapFrame drawing={drawing}>
            <StillMap still={stillOf(scene)} className="map-first" />
            <ZoomButtons language={language} onZoom={ignore} />
          </MapFrame>
        </main>
      </div>
    </div>
  )
}
