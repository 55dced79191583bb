// A list of items → the ones whose id came before.

import type { MistakeOf, Path } from '../chain/problem'

export function* checkIds(items: readonly { readonly id: string }[], path: Path): Generator<MistakeOf<'duplicate-id'>> {
  const seen = new Set<string>()
  for (const [position, { id }] of items.entries()) {
    if (seen.has(id)) yield { code: 'duplicate-id', path: [...path, position, 'id'], facts: { id } }
    seen.add(id)
  }
}
