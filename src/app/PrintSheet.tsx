// The drawing on screen → its pages on A4, as the export makes them: a browser's own print would cut the map where the screen ends.

import { useMemo } from 'react'
import { Marks } from '../map/Marks'
import { drawPages } from '../pack/drawPages'
import type { Drawing } from '../pipeline'
import { itemsOf } from '../scene/itemsOf'

export default function PrintSheet({ drawing }: { drawing: Drawing }) {
  const { chain, view, language, layout } = drawing
  const pages = useMemo(
    () => drawPages(chain, view, { language, theme: 'print', detail: layout.detail, page: 'a4', portrait: false }),
    [chain, view, language, layout.detail],
  )
  return (
    <div className="print-sheet">
      {pages.map((scene, at) => (
        <svg key={at} viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={scene.title}>
          {itemsOf(scene).map(({ key, marks }) => (
            <Marks key={key} marks={marks} />
          ))}
        </svg>
      ))}
    </div>
  )
}
