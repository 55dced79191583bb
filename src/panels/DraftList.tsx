// What this device keeps of chains that were changed on it: to go on with, or to wipe.

import { useEffect, useState, type ReactNode } from 'react'
import type { Language } from '../chain/chain'
import { Icon } from '../controls/Icon'
import { forgetDraft, listDrafts, type Draft } from '../store/drafts'
import { interfaceWords } from '../words/interface'

type Props = {
  readonly language: Language
  /** Which ones; absent: all. */
  readonly only?: (draft: Draft) => boolean
  readonly describe: (draft: Draft) => { readonly name: string; readonly note: string }
  readonly onChoose: (draft: Draft) => void
  /** Puts the list under its heading; there is none without drafts. */
  readonly heading: (list: ReactNode) => ReactNode
}

export function DraftList({ language, only, describe, onChoose, heading }: Props) {
  const words = interfaceWords[language].open
  const [found, setFound] = useState<readonly Draft[]>([])
  useEffect(() => {
    let current = true
    void listDrafts().then((drafts) => {
      if (current) setFound(drafts)
    })
    return () => {
      current = false
    }
  }, [])
  const drafts = only === undefined ? found : found.filter(only)
  if (drafts.length === 0) return null
  const forget = (file: string) => {
    void forgetDraft(file)
    setFound(found.filter((draft) => draft.file !== file))
  }
  return heading(
    <ul className="chain-list">
      {drafts.map((draft) => {
        const { name, note } = describe(draft)
        return (
          <li key={draft.file} className="draft">
            <button type="button" className="chain-item" onClick={() => onChoose(draft)}>
              <span>{name}</span>
              <span className="quiet small">{note}</span>
            </button>
            <button
              type="button"
              className="button button-icon"
              aria-label={words.forget(name)}
              title={words.forget(name)}
              onClick={() => forget(draft.file)}
            >
              <Icon name="close" />
            </button>
          </li>
        )
      })}
    </ul>,
  )
}
