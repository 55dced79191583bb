// The sizes of a map at its levels, by kind of screen → the style sheet that shows its overview where `homeCamera` would, before there is a
// camera.

import type { Box } from '../layout/layout'
import type { Screen } from '../layout/layoutMatrix'
import { screenQueries } from '../store/useScreen'
import { largest, largestScrolled, legible, screens } from './homeCamera'

type Maps = Readonly<Record<'overview' | 'names', Pick<Box, 'width' | 'height'>>>

/** The container of `.map-first` must be as large as the room that the camera gets. Lengths px. */
export function homeStyle(maps: Readonly<Record<Screen, Maps>>): string {
  const on = (screen: Screen) => `@media screen and ${screenQueries[screen]} {${placeMap(maps[screen])}}\n`
  return on('narrow') + on('medium') + on('wide')
}

function placeMap({ overview, names }: Maps): string {
  const [width, height] = [overview.width, overview.height].map((length) => length * legible.overview)
  return `
.map-first { width: ${px(width)}; }
@container (min-height: ${px(overview.height)}) {
  .map-first { width: ${px(overview.width)}; }
}
@container (min-width: ${px(width)}) {
  .map-first { width: min(${px(overview.width * largestScrolled)}, 100cqw); }
}
@container (min-width: ${px(width)}) and (min-height: ${px(height)}) {
  .map-first { width: min(${px(overview.width * largest)}, 100cqw, ${(overview.width / overview.height).toFixed(5)} * 100cqh); }
}
/* A screen with room for the names gets those at once, so that counts would only flash by. */
@container (min-width: ${px(names.width * legible.names)}) and (max-aspect-ratio: ${names.width * screens} / ${names.height}),
  (min-width: ${px(names.width * legible.names)}) and (min-height: ${px((names.height * largest) / screens)}) {
  .map-first { display: none; }
}
`
}

function px(length = 0): string {
  return `${Number(length.toFixed(2))}px`
}
