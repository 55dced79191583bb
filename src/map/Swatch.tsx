// The sample of an entry of the legend, drawn by the hands that draw the map.

import { sampleSize } from '../scene/sampleSize'
import type { Mark } from '../scene/scene'
import { Marks } from './Marks'

export function Swatch({ sample }: { sample: readonly Mark[] }) {
  const { width, height } = sampleSize
  return (
    <svg className="swatch" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <Marks marks={sample} />
    </svg>
  )
}
