// Where the routes of the chain fail, by kind, as a part of the gap list: each opens what it is about and shows it on the map.

import { group } from 'd3'
import { useMemo } from 'react'
import { findRouteProblems, type RouteProblem } from '../analysis/findRouteProblems'
import { dimensionIds } from '../chain/dimensionIds'
import type { Drawing } from '../pipeline'
import { showOnMap } from '../store/camera'
import { select } from '../store/inputs'
import { valueName } from '../words/places'
import { list } from '../words/sentences'
import { describeRouteProblem, routeWords } from '../words/routes'
import { PanelSection } from './PanelSection'
import { subjectOf } from './subjectOf'

export function RouteProblems({ drawing, tells }: { drawing: Drawing; tells: (sentence: string) => boolean }) {
  const { chain, view, language } = drawing
  const words = routeWords[language]
  const problems = useMemo(() => findRouteProblems(chain, view.whatIf), [chain, view.whatIf])
  const told = problems
    .map((problem) => ({ problem, sentence: describeRouteProblem(chain, problem, language) }))
    .filter(({ sentence }) => tells(sentence))
  if (chain.links.length === 0 || told.length === 0) return null
  return (
    <PanelSection title={words.problems} help={words.problemsHelp}>
      {[...group(told, ({ problem }) => problem.kind)].map(([kind, some]) => (
        <div key={kind}>
          <h4>{`${words.kinds[kind]} (${some.length})`}</h4>
          {kind === 'dead-end' && <p className="help">{words.deadEnds}</p>}
          <ul className="gap-links">
            {some.map(({ problem, sentence }, index) => (
              <li key={index}>
                <button type="button" className="gap-link" onClick={() => open(problem, drawing)}>
                  {problem.kind === 'dead-end' ? (
                    <DeadEnd problem={problem} drawing={drawing} />
                  ) : (
                    <span className="gap-link-text">{sentence}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </PanelSection>
  )
}

// Under their heading only who and where is left to say.
function DeadEnd({ problem, drawing: { chain, language } }: { problem: Extract<RouteProblem, { kind: 'dead-end' }>; drawing: Drawing }) {
  const stages = problem.stages.map((value) => valueName(chain, { dimension: dimensionIds.stage, value }, language))
  return (
    <span className="gap-link-text">
      <span className="gap-link-place">
        {valueName(chain, { dimension: dimensionIds.professional, value: problem.professional }, language)}
      </span>
      <span>{list(stages, language)}</span>
    </span>
  )
}

function open(problem: RouteProblem, { view }: Drawing): void {
  const selection = subjectOf(problem, view)
  select(selection)
  showOnMap(selection)
}
