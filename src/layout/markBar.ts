// Intervention + view → the small marks that stand right of the name in its bar, from left to right, and how wide they are.

import type { Chain, Intervention } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { dimensionOf } from '../chain/indexChain'
import type { View } from '../chain/view'
import { measureText } from './measureText'
import type { TailMark } from './layout'

/** px before the marks, and between them. */
export const tailSpace = 6
const stepWidth = 4
const specificWidth = 10

/** Marks with `x` and `y` counted from the left and top of the tail, and its whole width in px, the space before it included; 0 without marks. */
export function markBar(chain: Chain, view: View, { intervention, rows }: { intervention: Intervention; rows: number }): Tail {
  const marks: TailMark[] = []
  let x = tailSpace
  const add = (mark: TailMark): void => {
    marks.push(mark)
    x += mark.width + tailSpace
  }
  if (rows > 1) add({ kind: 'rows', count: rows, x, y: 0, width: Math.ceil(measureText(`×${rows}`, { size: 11, weight: 600 })) })
  if (isSpecific(chain, intervention)) add({ kind: 'specific', x, y: 0, width: specificWidth })
  const steps = view.steps === undefined ? undefined : readSteps(chain, view.steps, intervention)
  if (steps !== undefined) add({ kind: 'steps', ...steps, x, y: 0, width: steps.of * stepWidth })
  return { marks, width: marks.length === 0 ? 0 : x - tailSpace }
}

export type Tail = { readonly marks: readonly TailMark[]; readonly width: number }

/** True when the intervention is meant for the substance of the chain alone. */
export function isSpecific(chain: Chain, intervention: Intervention): boolean {
  return [dimensionIds.substance, dimensionIds.specificity].some((id) => {
    const held = intervention.memberships[id] ?? []
    if (held.length === 0) return false
    const { values } = dimensionOf(chain, id)
    return held.every(({ value }) => value === 'specific' || values.get(value)?.group === 'specific')
  })
}

/** The highest step held counts; undefined when the intervention has no value. */
function readSteps(chain: Chain, dimension: string, intervention: Intervention): { filled: number; of: number } | undefined {
  const held = intervention.memberships[dimension] ?? []
  if (held.length === 0) return undefined
  const { order } = dimensionOf(chain, dimension)
  return { filled: Math.max(...held.map(({ value }) => (order.get(value) ?? 0) + 1)), of: order.size }
}
