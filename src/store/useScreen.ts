// The window → which kind of screen its map is laid out for.

import type { Screen } from '../layout/layoutMatrix'
import { useMedia } from './useMedia'

/** By media query; one of them holds. Style sheets go over to the page of a phone at the same width. */
export const screenQueries: Readonly<Record<Screen, string>> = {
  narrow: '(width <= 48rem)',
  medium: '(48rem < width < 100rem)',
  wide: '(width >= 100rem)',
}

export function useScreen(): Screen {
  const narrow = useMedia(screenQueries.narrow)
  const wide = useMedia(screenQueries.wide)
  return narrow ? 'narrow' : wide ? 'wide' : 'medium'
}
