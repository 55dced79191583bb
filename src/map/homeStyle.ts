// The sizes of a map at its levels, on wide and on narrow screens → the style sheet that shows its overview where `homeCamera` would, before
// there is a camera.

import type { Box } from '../layout/layout'
import { narrowScreen } from '../store/useMedia'
import { largest, legible, screens } from './homeCamera'

type Maps = Readonly<Record<'overview' | 'names', Pick<Box, 'width' | 'height'>>>

/** The container of `.map-first` and `.map-first-narrow` must be as large as the room that the camera gets. Lengths px. */
export function homeStyle({ wide, narrow }: { wide: Maps; narrow: Maps }): string {
  return `
.map-first-narrow { display: none; }
@media screen and ${narrowScreen} {
  .map-first { display: none; }
  .map-first-narrow { display: revert; }
}
${placeMap('.map-first', wide)}${placeMap('.map-first-narrow', narrow)}`
}

function placeMap(map: string, { overview, names }: Maps): string {
  const [width, height] = [overview.width, overview.height].map((length) => length * legible.overview)
  return `
${map} { width: ${px(width)}; }
@container (min-height: ${px(overview.height)}) {
  ${map} { width: ${px(overview.width)}; }
}
@container (min-width: ${px(width)}) {
  ${map} { width: min(${px(overview.width * largest)}, 100cqw); }
}
@container (min-width: ${px(width)}) and (min-height: ${px(height)}) {
  ${map} { width: min(${px(overview.width * largest)}, 100cqw, ${(overview.width / overview.height).toFixed(5)} * 100cqh); }
}
/* A screen with room for the names gets those at once, so that counts would only flash by. */
@container (min-width: ${px(names.width * legible.names)}) and (max-aspect-ratio: ${names.width * screens} / ${names.height}),
  (min-width: ${px(names.width * legible.names)}) and (min-height: ${px((names.height * largest) / screens)}) {
  ${map} { display: none; }
}
`
}

function px(length = 0): string {
  return `${Number(length.toFixed(2))}px`
}
