// A chain with local availability → the same, judged by what is to be had in the municipality.

import { askForOffer } from '../chain/askForOffer'
import { isAbsent } from '../chain/availability'
import type { Chain, Link, LinkEnd } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { availabilityWords } from '../words/availability'

/**
 * Every norm comes to ask for local offer, unless it says something about availability itself. Where nobody knows whether something is
 * to be had, the intervention has no value there: it does not fill a gap, but is named as what may hide it. A link that exists
 * elsewhere is missing where one of its ends is absent.
 */
export function localise(chain: Chain): Chain {
  return { ...chain, norms: chain.norms.map(askForOffer), links: chain.links.map((link) => cutOff(chain, link)) }
}

function cutOff(chain: Chain, link: Link): Link {
  if (link.status !== 'existing' || !(endsAbsent(chain, link.from) || endsAbsent(chain, link.to))) return link
  return { ...link, status: 'missing', basis: 'inferred', why: availabilityWords.notHere }
}

function endsAbsent(chain: Chain, end: LinkEnd): boolean {
  const intervention = end.kind === 'intervention' ? indexChain(chain).interventions.get(end.id) : undefined
  return intervention !== undefined && isAbsent(intervention)
}
