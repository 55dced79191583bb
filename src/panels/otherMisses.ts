// A gap → what comes near it beside the candidates, which are listed before these.

import type { Gap } from '../analysis/findings'

export function otherMisses({ candidates, nearMisses }: Gap): Gap['nearMisses'] {
  return nearMisses.filter(({ id }) => !candidates.includes(id))
}
