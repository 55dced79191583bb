// `npm run bench:layout`: how well the maps are made, beside the figures of the first version that drew them: area and lanes of commit 45cce15,
// the rest of 7535d44, which drew links first. When the cocaine chain changes, they are measured anew on it.

import { readFileSync } from 'node:fs'
import { defaultView } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { layoutMatrix } from '../../src/layout/layoutMatrix'
import { generateChain } from '../chains/generateChain'
import baseline from './layoutBaseline.json'
import { measureQuality } from './layoutQuality'

const texts = {
  'cocaine-nl': readFileSync('data/cocaine-nl.yaml', 'utf8'),
  'generated-60': generateChain({ interventions: 60, seed: 1 }),
  'generated-250': generateChain({ interventions: 250, seed: 1 }),
  'generated-1000': generateChain({ interventions: 1000, seed: 1 }),
}

for (const name of ['cocaine-nl', 'generated-60', 'generated-250', 'generated-1000'] as const) {
  const { chain } = readChain(texts[name], { file: name })
  if (chain === undefined) throw new Error(`${name} has problems`)
  const view = { ...defaultView, steps: 'recognition', colour: 'level' }
  const measure = (links: 'none' | 'all') => measureQuality(layoutMatrix(chain, { ...view, links }, { language: 'nl', detail: 'names' }))
  const { area, areaRatio, sameLane } = measure('none')
  const { crossings, bends, lengthRatio } = measure('all')
  console.log(name)
  console.table({ now: { area, sameLane, crossings, bends, lengthRatio, areaRatio }, 'first version': baseline[name] })
}
