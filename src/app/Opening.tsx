// What is being opened, how far that is, and the way to stop it.

import type { Language } from '../chain/chain'
import { cancelOpening, useOpened, type Busy } from '../store/openChain'
import { interfaceWords } from '../words/interface'

export function Opening({ busy: { name, share }, language }: { busy: Busy; language: Language }) {
  const words = interfaceWords[language].app
  const sentence = words.reading(name)
  return (
    <>
      <p role="status">{sentence}</p>
      <progress className="opening-late" value={share} aria-label={sentence} />
      <button type="button" className="button opening-late" onClick={stop}>
        {words.cancel}
      </button>
    </>
  )
}

// The button goes with what it stopped: the focus moves on to the map, or to what stands in its place.
function stop(): void {
  cancelOpening()
  document.getElementById('stage')?.focus()
}

/** The same over the map that is open meanwhile. */
export function OpeningOver({ language }: { language: Language }) {
  const busy = useOpened((opened) => opened.busy)
  return (
    busy !== undefined && (
      <div className="opening">
        <Opening busy={busy} language={language} />
      </div>
    )
  )
}
