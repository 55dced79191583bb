// The filters that are on, each with a button that takes it away.

import { say, type Chain, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import { Icon } from '../controls/Icon'
import { withCondition } from '../store/filters'
import { changeView } from '../store/inputs'
import { interfaceWords } from '../words/interface'
import { describeCondition } from '../words/selectors'

export function FilterChips({ chain, view, language }: { chain: Chain; view: View; language: Language }) {
  const words = interfaceWords[language].filters
  return (
    <ul className="chips" aria-label={words.active}>
      {Object.entries(view.where).map(([id, condition]) => {
        const dimension = indexChain(chain).dimensions.get(id)?.dimension
        if (dimension === undefined) return null
        const text = `${say(dimension.name, language)}: ${describeCondition(dimension, condition, language)}`
        return (
          <li key={id}>
            <button
              type="button"
              className="chip"
              aria-label={words.remove(text)}
              onClick={() => changeView((current) => withCondition(current, id, {}))}
            >
              <span>{text}</span>
              <Icon name="close" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
