// What a link begins or ends at → its text, as in a file: `moti-4`, `professional:gp`, `outside:clinic`.

import type { LinkEnd } from './chain'

export function formatLinkEnd(end: LinkEnd): string {
  if (end.kind === 'intervention') return end.id
  return end.kind === 'value' ? `${end.dimension}:${end.id}` : `outside:${end.id}`
}
