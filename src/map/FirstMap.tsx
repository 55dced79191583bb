// A scene → the whole map as one still picture, as large and in the place that `homeCamera` gives it; `homeStyle` holds that arithmetic.

import type { Scene } from '../scene/scene'
import { Marks } from './Marks'

/** For a screen reader it is one image that says what the map shows; cell by cell it can be read once the app has taken over. */
export function FirstMap({ scene: { map, layers, title, description } }: { scene: Scene }) {
  const items = [...layers.body, ...layers.columns, ...layers.rows, ...layers.corner]
  return (
    <svg
      className="map-marks map-first"
      role="img"
      aria-label={`${title}. ${description}`}
      viewBox={`${map.x} ${map.y} ${map.width} ${map.height}`}
    >
      {items.map(({ key, marks }) => (
        <Marks key={key} marks={marks} />
      ))}
    </svg>
  )
}
