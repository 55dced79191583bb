// Judged chain → the part of the memo about where its routes fail.

import { sum } from 'd3'
import { findRouteProblems, type RouteProblem } from '../analysis/findRouteProblems'
import { say, type Chain, type Language } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { dimensionOf } from '../chain/indexChain'
import { valueName } from '../words/places'
import { memoWords } from '../words/memo'
import { describeRouteProblem } from '../words/routes'
import type { Judged } from './judged'
import { heading, list, paragraph, type Block } from './memo'

/** Routes need no norms. Only a memo about one norm is about nothing else. */
export function routeBlocks({ chain, view }: Judged, language: Language): readonly Block[] {
  const problems = (view.norm === undefined || view.norm === 'none') && chain.links.length > 0 ? findRouteProblems(chain, view.whatIf) : []
  if (problems.length === 0) return []
  const dead = problems.filter((problem) => problem.kind === 'dead-end')
  const others = problems.filter((problem) => problem.kind !== 'dead-end')
  return [
    heading(2, memoWords[language].routes),
    ...list(others.map((problem) => [describeRouteProblem(chain, problem, language)])),
    ...(dead.length === 0 ? [] : deadEnds(chain, dead, language)),
  ]
}

type DeadEnd = Extract<RouteProblem, { readonly kind: 'dead-end' }>

// There can be one for nearly every professional: a table shows them at a glance where a list would have to be read.
function deadEnds(chain: Chain, dead: readonly DeadEnd[], language: Language): readonly Block[] {
  const words = memoWords[language]
  const { values } = dimensionOf(chain, dimensionIds.stage).dimension
  const stages = values.filter(({ id }) => dead.some((problem) => problem.stages.includes(id)))
  const { name } = dimensionOf(chain, dimensionIds.professional).dimension
  const rows = dead.map(({ professional, stages: own }) => [
    valueName(chain, { dimension: dimensionIds.professional, value: professional }, language),
    ...stages.map(({ id }) => (own.includes(id) ? '×' : '')),
  ])
  const places = sum(dead, ({ stages: own }) => own.length)
  const head = [say(name, language), ...stages.map((stage) => say(stage.name, language))]
  return [heading(3, words.deadEnds(places, dead.length)), ...paragraph(words.deadEndsIntro), { kind: 'table', head, rows, centred: true }]
}
