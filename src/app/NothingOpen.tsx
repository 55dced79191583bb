// In place of the map while there is none: what is being read, or how to open something.

import type { Language } from '../chain/chain'
import { openDialog } from '../store/dialogs'
import { cancelOpening } from '../store/openChain'
import { interfaceWords } from '../words/interface'

export function NothingOpen({ busy, language }: { busy: string | undefined; language: Language }) {
  const words = interfaceWords[language].app
  if (busy !== undefined)
    return (
      <main className="nothing" id="stage" tabIndex={-1}>
        <p role="status">{words.reading(busy)}</p>
        <button type="button" className="button button-late" onClick={cancelOpening}>
          {words.cancel}
        </button>
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
