// In place of the map while there is none: what is being read, or how to open something.

import type { Language } from '../chain/chain'
import { openDialog } from '../store/dialogs'
import { useOpened } from '../store/openChain'
import { interfaceWords } from '../words/interface'
import { Opening } from './Opening'

export function NothingOpen({ language }: { language: Language }) {
  const words = interfaceWords[language].app
  const busy = useOpened((opened) => opened.busy)
  if (busy !== undefined)
    return (
      <main className="nothing" id="stage" tabIndex={-1}>
        <Opening busy={busy} language={language} />
      </main>
    )
  return (
    <main className="nothing" id="stage" tabIndex={-1}>
      <h2>{words.noChain}</h2>
      <p>{words.noChainHelp}</p>
      <button type="button" className="button button-primary" onClick={() => openDialog('open')}>
        {words.open}
      </button>
    </main>
  )
}
