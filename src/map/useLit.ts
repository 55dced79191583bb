// Item → whether it lights up now. Only the items whose answer changes are painted again.

import type { Item } from '../scene/scene'
import { litIds, useEmphasis } from '../store/emphasis'

export function useLit({ id, kind, related }: Item): boolean {
  return useEmphasis((emphasis) => litIds(emphasis).some((lit) => related.includes(lit) || (kind === 'link' && id === lit)))
}
