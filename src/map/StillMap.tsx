// A scene → the whole map as one still picture. As the first page of the site it is as large and in the place that `homeCamera` gives it;
// `homeStyle` holds that arithmetic.

import { itemsOf } from '../scene/itemsOf'
import type { Mark, Scene } from '../scene/scene'
import { Marks } from './Marks'

/** Plain values, so that another window can be told them. */
export type Still = {
  readonly label: string
  readonly viewBox: string
  readonly items: readonly { readonly key: string; readonly marks: readonly Mark[] }[]
}

export function stillOf(scene: Scene): Still {
  const { map, title, description } = scene
  return {
    label: `${title}. ${description}`,
    viewBox: `${map.x} ${map.y} ${map.width} ${map.height}`,
    items: itemsOf(scene).map(({ key, marks }) => ({ key, marks })),
  }
}

/** For a screen reader it is one image that says what the map shows; cell by cell it can be read once the app has taken over. */
export function StillMap({ still, className }: { still: Still; className: string }) {
  return (
    <svg className={`map-marks ${className}`} role="img" aria-label={still.label} viewBox={still.viewBox}>
      {still.items.map(({ key, marks }) => (
        <Marks key={key} marks={marks} />
      ))}
    </svg>
  )
}
