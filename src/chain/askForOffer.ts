// A norm ↔ the same, asking for what is to be had in the municipality only.

import { availability } from './availability'
import type { Condition, Norm, Selector } from './chain'

const { dimension } = availability
const offered: Condition = { in: availability.offered }

/** What says something about availability itself stays as it is. */
export function askForOffer(norm: Norm): Norm {
  return rewrite(norm, (selector) => (dimension in selector ? selector : { ...selector, [dimension]: offered }))
}

/** The way back: what a norm says of availability otherwise stays. */
export function askForAny(norm: Norm): Norm {
  return rewrite(norm, (selector) => {
    const { [dimension]: asked, ...rest } = selector
    return asked !== undefined && asksForOffer(asked) ? rest : selector
  })
}

function asksForOffer({ in: values, ...more }: Condition): boolean {
  return Object.keys(more).length === 0 && values?.join() === availability.offered.join()
}

// The interventions that are counted; of a route those at both of its ends.
function rewrite(norm: Norm, change: (selector: Selector) => Selector): Norm {
  const { need, over, where } = norm
  if (over.includes(dimension)) return norm
  switch (need.kind) {
    case 'count':
    case 'professionals':
      return { ...norm, need: { ...need, having: change(need.having) } }
    case 'onward':
      return { ...norm, where: change(where), need: { ...need, to: change(need.to) } }
    case 'reached':
      return { ...norm, where: change(where), need: { ...need, from: change(need.from) } }
  }
}
