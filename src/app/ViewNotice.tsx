// Under the map: what a filter or a what-if does to the picture and how to take it away, and what is not known yet in a municipality.

import { useEffect, useMemo, useRef } from 'react'
import type { Chain } from '../chain/chain'
import { countMatches } from '../panels/countFacets'
import { ClearFilters } from '../panels/ClearFilters'
import { FilterChips } from '../panels/FilterChips'
import type { Drawing } from '../pipeline'
import { announce } from '../store/announcements'
import { changeView, openPanel } from '../store/inputs'
import { hasWhatIf, withoutWhatIf } from '../store/whatIf'
import { describeUnanswered } from '../words/availability'
import { interfaceWords } from '../words/interface'
import { dot } from '../words/sentences'

export function ViewNotice({ drawing }: { drawing: Drawing }) {
  const { chain, view, language, layout, findings } = drawing
  const words = interfaceWords[language]
  const { matching, all } = useMemo(() => countMatches(chain, view), [chain, view])
  const filtered = Object.keys(view.where).length > 0
  const supposed = hasWhatIf(view)
  useAnnounced(chain, filtered ? matching : undefined, all)
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
          {dot}
          <button type="button" className="button-link" onClick={() => changeView(withoutWhatIf)}>
            {words.filters.unsuppose}
          </button>
        </p>
      )}
    </section>
  )
}

function useAnnounced({ id }: Chain, shown: number | undefined, all: number): void {
  const before = useRef<string>(undefined)
  useEffect(() => {
    // Of a chain that was never filtered, or has only been opened, there is nothing to tell.
    if (shown !== undefined) announce((language) => interfaceWords[language].announce.filtered(shown, all))
    else if (before.current === id) announce((language) => interfaceWords[language].announce.unfiltered(all))
    before.current = shown === undefined ? undefined : id
  }, [id, shown, all])
}
