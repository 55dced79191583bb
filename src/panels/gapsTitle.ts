// A drawing → the heading of the panel of gaps: how many there are, or only its name where nothing is judged.

import type { Drawing } from '../pipeline'
import { interfaceWords } from '../words/interface'
import { panelWords } from '../words/panels'

export function gapsTitle({ chain, view, findings, language }: Drawing): string {
  return listsGaps({ chain, view }) ? panelWords[language].gaps.total(findings.gaps.length) : interfaceWords[language].panels.gaps
}

/** False where no norm says what should be there, or none is asked. */
export function listsGaps({ chain, view }: Pick<Drawing, 'chain' | 'view'>): boolean {
  return chain.norms.length > 0 && view.norm !== 'none'
}
