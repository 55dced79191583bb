// Chain → every mistake between its parts: names that lead nowhere, ids that come twice, demands that contradict each other.

import type { Chain } from '../chain/chain'
import type { Mistake } from '../chain/problem'
import { checkCells } from './checkCells'
import { checkDimensions } from './checkDimensions'
import { checkEvidence } from './checkEvidence'
import { checkIds } from './checkIds'
import { checkInterventions } from './checkInterventions'
import { checkLinks } from './checkLinks'
import { checkNorms } from './checkNorms'
import { checkTexts } from './checkTexts'
import { checkViews } from './checkViews'

/** In the order of the file's parts; paths are those of the chain with every shorthand written out. */
export function checkChain(chain: Chain): Mistake[] {
  return [
    ...checkTexts({ title: chain.title, summary: chain.summary }, { path: [], language: chain.language }),
    ...checkDimensions(chain),
    ...checkInterventions(chain),
    ...checkIds(chain.outside, ['outside']),
    ...checkLinks(chain),
    ...checkCells(chain),
    ...checkNorms(chain),
    ...checkEvidence(chain),
    ...checkViews(chain),
  ]
}
