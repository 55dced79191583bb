// What the files about gaps are written from: a chain, how it is looked at, what was found, and which gaps of that to list.

import { findContradictions, type Contradiction } from '../analysis/findContradictions'
import type { Findings, Gap } from '../analysis/findings'
import { isWithin, narrowGaps } from '../analysis/narrowGaps'
import { worstFirst } from '../analysis/worstFirst'
import type { Chain, SavedView } from '../chain/chain'
import type { View } from '../chain/view'

export type Judged = {
  readonly chain: Chain
  readonly view: View
  /** The saved view that was asked for by name, if any. */
  readonly saved?: SavedView
  readonly findings: Findings
}

/** The worst first; within that in the order of the norms. */
export function listedGaps({ chain, view, findings }: Judged): readonly Gap[] {
  return narrowGaps(chain, findings.gaps, view.where).toSorted(worstFirst)
}

/** In the order of the file, at the places that the view's filter leaves. */
export function listedContradictions(judged: Judged): readonly Contradiction[] {
  return findContradictions(judged, isWithin(judged.chain, judged.view.where))
}
