// Orders what is as severe as a norm says: the worst first.

import { severities, type Severity } from '../chain/chain'

export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity)
}
