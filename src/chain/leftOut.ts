// Chain + what-if → what is still to be seen where it stood, and counts nowhere.

import { absentHere } from './availability'
import type { Chain, Intervention } from './chain'
import { indexChain } from './indexChain'
import type { WhatIf } from './view'

/** Ids of what a what-if leaves out, and of what is gone from an earlier version. */
export function leftOut(chain: Chain, { without }: WhatIf): ReadonlySet<string> {
  return new Set([...without, ...goneFrom(chain)])
}

/** Those, and what a municipality says not to have. */
export function uncounted(chain: Chain, whatIf: WhatIf): ReadonlySet<string> {
  return new Set([...leftOut(chain, whatIf), ...absentHere(chain)])
}

/** Ids of what the earlier version had, and the later one no longer; none where no versions are compared. */
export function goneFrom({ beside }: Chain): ReadonlySet<string> {
  if (beside?.kind !== 'version') return new Set()
  const { interventions } = indexChain(beside.after)
  return new Set(beside.before.interventions.map(({ id }) => id).filter((id) => !interventions.has(id)))
}

/** As its own version has it: laid together, its name says as well how it differs. */
export function asWritten({ beside }: Chain, intervention: Intervention): Intervention {
  if (beside?.kind !== 'version') return intervention
  const find = (chain: Chain): Intervention | undefined => indexChain(chain).interventions.get(intervention.id)
  return find(beside.after) ?? find(beside.before) ?? intervention
}
