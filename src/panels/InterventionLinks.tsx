// Ids of interventions → their names as buttons that open them and light them up on the map.

import type { ReactNode } from 'react'
import { say, type Chain, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { LongList } from '../controls/LongList'
import { emphasise } from '../store/emphasis'
import { select } from '../store/inputs'
import { formatSelection } from '../store/selection'
import { interfaceWords } from '../words/interface'

type Props = {
  readonly ids: readonly string[]
  readonly chain: Chain
  readonly language: Language
  /** What to say behind a name. */
  readonly note?: (id: string) => ReactNode
}

export function InterventionLinks({ ids, chain, language, note }: Props) {
  return (
    <LongList items={ids} more={interfaceWords[language].app.showMore}>
      {(shown) => (
        <ul className="links">
          {shown.map((id) => (
            <li key={id}>
              <InterventionLink id={id} name={say(indexChain(chain).interventions.get(id)?.name, language) || id} />
              {note?.(id)}
            </li>
          ))}
        </ul>
      )}
    </LongList>
  )
}

export function InterventionLink({ id, name }: { id: string; name: string }) {
  const selection = { kind: 'intervention', id } as const
  return (
    <button
      type="button"
      className="button-link"
      data-opens={formatSelection(selection)}
      onClick={() => select(selection)}
      onPointerEnter={() => emphasise([id])}
      onPointerLeave={() => emphasise(undefined)}
      onFocus={() => emphasise([id])}
      onBlur={() => emphasise(undefined)}
    >
      {name}
    </button>
  )
}
