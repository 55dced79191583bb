// What this device keeps of chains that were changed on it: to go on with, or to wipe.

import { useEffect, useState, type ReactNode } from 'react'
import type { Language } from '../chain/chain'
import { Button } from '../controls/Button'
import { Icon } from '../controls/Icon'
import { forgetDraft, listDrafts, restoreDraft, type Draft } from '../store/drafts'
import { openWords } from '../words/open'

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
  const words = openWords[language]
  const [found, setFound] = useState<readonly Draft[]>([])
  const [wiped, setWiped] = useState<readonly Draft[]>([])
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
  const wipe = (draft: Draft) => {
    void forgetDraft(draft.file)
    setWiped((now) => [...now, draft])
  }
  const putBack = async (draft: Draft) => {
    if (await restoreDraft(draft)) setWiped((now) => now.filter((each) => each !== draft))
  }
  return heading(
    <ul className="chain-list">
      {drafts.map((draft) => {
        const { name, note } = describe(draft)
        const gone = wiped.includes(draft)
        const label = gone ? words.putBack(name) : words.wipe(name)
        return (
          <li key={draft.file} className="draft">
            <Button className="chain-item" off={gone} onPress={() => onChoose(draft)}>
              <span>{name}</span>
              <span className="quiet small">{gone ? words.wiped : note}</span>
            </Button>
            {/* One button, so that whoever wipes by mistake stands on the way back. */}
            <button
              type="button"
              className="button button-icon"
              aria-label={label}
              title={label}
              onClick={() => (gone ? void putBack(draft) : wipe(draft))}
            >
              <Icon name={gone ? 'undo' : 'close'} />
            </button>
          </li>
        )
      })}
    </ul>,
  )
}
