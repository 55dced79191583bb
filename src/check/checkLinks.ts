// The links of a chain → ends that lead nowhere, links that come twice or go round on the spot.

import type { Chain, Link, LinkEnd } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Mistake, Path } from '../chain/problem'
import { checkIds } from './checkIds'
import { checkDimension, checkValue } from './checkSelector'
import { checkStatement } from './checkStatement'
import { checkTexts } from './checkTexts'

export function* checkLinks(chain: Chain): Generator<Mistake> {
  yield* checkTwins(chain)
  for (const [position, outside] of chain.outside.entries()) {
    yield* checkTexts({ name: outside.name, summary: outside.summary }, { path: ['outside', position], language: chain.language })
  }
  for (const [position, link] of chain.links.entries()) {
    const path = ['links', position]
    yield* checkEnd(chain, link, { end: 'from', path: [...path, 'from'] })
    yield* checkEnd(chain, link, { end: 'to', path: [...path, 'to'] })
    if (nameOf(link.from) === nameOf(link.to)) yield { code: 'link-to-itself', path: [...path, 'to'], facts: { id: nameOf(link.to) } }
    yield* checkTexts({ name: link.name }, { path, language: chain.language })
    yield* checkStatement(chain, link, path)
  }
}

// A link without an id is known by its ends and its kind; an id of its own has no ">".
function* checkTwins({ links }: Chain): Generator<Mistake> {
  for (const twin of checkIds(links, ['links'])) {
    if (!twin.facts.id.includes('>')) yield twin
    else yield { code: 'duplicate-link', path: twin.path.slice(0, -1), facts: {}, earlier: (twin.earlier ?? []).slice(0, -1) }
  }
}

/** As the file writes it. */
function nameOf(end: LinkEnd): string {
  if (end.kind === 'intervention') return end.id
  return `${end.kind === 'outside' ? 'outside' : end.dimension}:${end.id}`
}

function* checkEnd(chain: Chain, link: Link, { end, path }: { end: 'from' | 'to'; path: Path }): Generator<Mistake> {
  const { dimensions, interventions, outside } = indexChain(chain)
  const at = link[end]
  if (at.kind === 'value') {
    const index = dimensions.get(at.dimension)
    if (index === undefined) yield* checkDimension(chain, at.dimension, path)
    else yield* checkValue(index, at.id, path)
    return
  }
  const isOutside = at.kind === 'outside'
  if ((isOutside ? outside : interventions).has(at.id)) return
  const facts = { from: nameOf(link.from), to: nameOf(link.to), end }
  const among = isOutside ? [...outside.keys()].map((id) => `outside:${id}`) : interventions.keys()
  yield { code: 'link-to-nowhere', path, facts, sought: { name: nameOf(at), among } }
}
