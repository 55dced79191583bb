// Chain → a story along its most severe gaps: one step for each norm that finds some, the worst first.

import { axesForNorm } from '../analysis/axesForNorm'
import type { Gap } from '../analysis/findings'
import { judgeChain } from '../analysis/judgeChain'
import { normsWorstFirst } from '../analysis/normsWorstFirst'
import type { Chain, Language, Norm, Selector, Story, StoryStep, Text } from '../chain/chain'
import { say } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { plainView } from '../chain/plainView'
import { defaultView, type View } from '../chain/view'
import { describeUnanswered } from '../words/availability'
import { describePlaces } from '../words/places'
import { tourWords } from '../words/tour'

/** No story of a file can have this id. */
export const tourId = '(gaps)'

/** Steps about a norm; more is no longer a story. */
const mostNorms = 8

/**
 * The story begins with all gaps together and ends with a question.
 * Undefined when there is no gap. Looks at the chain as its first view does, without any what-if.
 */
export function tourGaps(chain: Chain): Story | undefined {
  const base = { ...(chain.views[0]?.view ?? plainView(chain)), whatIf: defaultView.whatIf, focus: [], collapsed: [] }
  const { gaps } = judgeChain(chain, withoutNorm(base))
  if (gaps.length === 0) return undefined
  const byNorm = normsWorstFirst(gaps).slice(0, mostNorms)
  return {
    id: tourId,
    title: inBoth((language) => tourWords[language].title),
    summary: inBoth((language) => tourWords[language].summary),
    steps: [
      { ...opening(chain, gaps, base.where), view: withoutNorm(base) },
      ...byNorm.map((ofNorm) => stepOf(chain, ofNorm, base)),
      { ...closing(), view: withoutNorm(base) },
    ],
  }
}

function stepOf(chain: Chain, gaps: readonly Gap[], base: View): StoryStep {
  const norm = indexChain(chain).norms.get(gaps[0]?.norm ?? '')
  if (norm === undefined) throw new Error(`missing norm: ${gaps[0]?.norm ?? ''}`)
  return {
    title: norm.name,
    say: inBoth((language) => sayGaps(chain, { gaps, norm, language })),
    // Unfiltered: what could fill a gap is often what is not there yet.
    view: { ...base, ...axesForNorm(chain, norm, base), where: {}, norm: norm.id, focus: gaps.map(({ id }) => id) },
  }
}

function sayGaps(chain: Chain, { gaps, norm, language }: { gaps: readonly Gap[]; norm: Norm; language: Language }): string {
  const places = describePlaces(chain, gaps, language)
  return [tourWords[language].missing(gaps.length, places), say(norm.why, language)].filter((part) => part !== '').join(' ')
}

function opening(chain: Chain, gaps: readonly Gap[], where: Selector): Omit<StoryStep, 'view'> {
  const severe = gaps.filter(({ severity }) => severity === 'high').length
  return {
    title: inBoth((language) => tourWords[language].opening(gaps.length)),
    say: inBoth((language) =>
      [tourWords[language].openingSay(severe, gaps.length), describeUnanswered(chain, where, language)]
        .filter((part) => part !== '')
        .join(' '),
    ),
  }
}

function closing(): Omit<StoryStep, 'view'> {
  return { title: inBoth((language) => tourWords[language].closing), say: inBoth((language) => tourWords[language].closingSay) }
}

function withoutNorm({ norm: _lens, ...view }: View): View {
  return view
}

function inBoth(words: (language: Language) => string): Text {
  return { nl: words('nl'), en: words('en') }
}
