// A drawing of a step + the whole stage → where the text stands: beside the map, or above a wide and low one, which is larger there.

import type { Size } from '../map/cameraMath'
import type { Draw } from '../store/drawer'
import { fit, stageCamera, type Shooting } from './stageCamera'

type TextPlace = 'beside' | 'above'

/** The share of the stage that the text takes: of its width as `present.css` has it, of its height at most. */
const besideShare = 0.34
const aboveShare = 0.5

/** How much larger the map must become, before the text moves. */
const gain = 1.15

export function placeText(draw: Draw, { size: { width, height }, ...shooting }: Shooting): TextPlace {
  const beside: Size = { width: width * (1 - besideShare), height }
  const above: Size = { width, height: height * (1 - aboveShare) }
  const drawing = draw(stageCamera(draw, { ...shooting, size: beside }).detail)
  return fit(drawing, above) > fit(drawing, beside) * gain ? 'above' : 'beside'
}
