// A list of items → the ones whose id came before.

import type { MistakeOf, Path } from '../chain/problem'

export function* checkIds(items: readonly { readonly id: string }[], path: Path): Generator<MistakeOf<'duplicate-id'>> {
  const seen = new Map<string, number>()
  for (const [position, { id }] of items.entries()) {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, position)
    else yield { code: 'duplicate-id', path: [...path, position, 'id'], facts: { id }, earlier: [...path, first, 'id'] }
  }
}
