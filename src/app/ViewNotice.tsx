// Under the map: what a filter or a what-if does to the picture and how to take it away, and what is not known yet in a municipality.

import { useEffect, useMemo } from 'react'
import { countMatches } from '../panels/countFacets'
import { ClearFilters } from '../panels/ClearFilters'
import { FilterChips } from '../panels/FilterChips'
import type { Drawing } from '../pipeline'
import { announce } from '../store/announcements'
import { changeView, openPanel } from '../store/inputs'
import { hasWhatIf, withoutWhatIf } from '../store/whatIf'
import { describeUnanswered } from '../words/availability'
import { interfaceWords } from '../words/interface'

export function ViewNotice({ drawing }: { drawing: Drawing }) {
  const { chain, view, language, layout, findings } = drawing
  const words = interfaceWords[language]
  const { matching, all } = useMemo(() => countMatches(chain, view), [chain, view])
  const filtered = Object.keys(view.where).length > 0
  const supposed = hasWhatIf(view)
  useAnnounced(filtered, matching, all)
  const isJudged = findings.norms.length > 0 && view.norm !== 'none'
  const unanswered = isJudged ? describeUnanswered(chain, view.where, language) : ''
  if (!filtered && !supposed && unanswered === '') return null
  // A cell that holds interventions but shows none only looks empty.
  const emptied = layout.cells.filter(
    ({ interventions, hidden }) => interventions.length > 0 && hidden.length === interventions.length,
  ).length
  return (
    <section className="view-notice" aria-label={words.filters.active}>
      {filtered && (
        <>
          <FilterChips chain={chain} view={view} language={language} />
          <p>
            {words.filters.result(matching, all)}. {emptied > 0 && words.filters.emptied(emptied)}{' '}
            <ClearFilters chain={chain} view={view} language={language} />
          </p>
        </>
      )}
      {unanswered !== '' && <p>{unanswered}</p>}
      {supposed && (
        <p>
          <button type="button" className="button-link" onClick={() => openPanel('what-if')}>
            {words.filters.supposed}
          </button>
          {' · '}
          <button type="button" className="button-link" onClick={() => changeView(withoutWhatIf)}>
            {words.filters.unsuppose}
          </button>
        </p>
      )}
    </section>
  )
}

function useAnnounced(filtered: boolean, shown: number, all: number): void {
  useEffect(() => {
    if (filtered) announce((language) => interfaceWords[language].announce.filtered(shown, all))
  }, [filtered, shown, all])
}
