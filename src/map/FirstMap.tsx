// A scene → the whole map as one still picture, as large and in the place that `homeCamera` gives it; `homeStyle` holds that arithmetic.

import { itemsOf } from '../scene/itemsOf'
import type { Scene } from '../scene/scene'
import { Marks } from './Marks'

/** For a screen reader it is one image that says what the map shows; cell by cell it can be read once the app has taken over. */
export function FirstMap({ scene }: { scene: Scene }) {
  const { map, title, description } = scene
  return (
    <svg
      className="map-marks map-first"
      role="img"
      aria-label={`${title}. ${description}`}
      viewBox={`${map.x} ${map.y} ${map.width} ${map.height}`}
    >
      {itemsOf(scene).map(({ key, marks }) => (
        <Marks key={key} marks={marks} />
      ))}
    </svg>
  )
}
