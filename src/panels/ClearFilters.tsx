// What takes filters away: first those that a person laid over a view of the chain, and apart from that all of them.

import { say, type Chain, type Language } from '../chain/chain'
import type { View } from '../chain/view'
import { countFilters, filteredLike, withoutFilters } from '../store/filters'
import { changeView } from '../store/inputs'
import { interfaceWords } from '../words/interface'
import { dot } from '../words/sentences'

export function ClearFilters({ chain, view, language }: { chain: Chain; view: View; language: Language }) {
  const words = interfaceWords[language].filters
  const saved = filteredLike(chain, view)
  const name = say(saved?.title, language)
  const hasOwn = saved !== undefined && countFilters(view) > countFilters(saved.view)
  return (
    <>
      {hasOwn && (
        <>
          <button type="button" className="button-link" onClick={() => changeView((current) => ({ ...current, where: saved.view.where }))}>
            {words.clearOwn}
          </button>
          {dot}
        </>
      )}
      <button type="button" className="button-link" onClick={() => changeView(withoutFilters)}>
        {saved === undefined ? words.clear : hasOwn ? words.clearAlso(name) : words.clearOf(name)}
      </button>
    </>
  )
}
