// A box in the view's focus → the rim around it, and the fact that tells a painter of it.

import type { Box } from '../layout/layout'
import type { Mark } from './scene'
import type { Theme } from './theme'

/** px; heavier than any outline that means something. */
const weight = 2.5

/** Just inside the box, so that neighbours do not cover it. */
export function focusRim(theme: Theme, { x, y, width, height }: Box): Mark {
  const inset = weight / 2
  return {
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: width - weight,
    height: height - weight,
    radius: 3,
    paint: { stroke: theme.focus, strokeWidth: weight },
  }
}

export function focusFact(focused: boolean): Readonly<Record<string, string>> {
  return focused ? { focus: 'true' } : {}
}
