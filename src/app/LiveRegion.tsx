// Says aloud, for screen readers, what changed; and shows trouble until it is put aside.

import { useState } from 'react'
import type { Language } from '../chain/chain'
import { useAnnouncements, putTroubleAside, type Say } from '../store/announcements'
import { useInputs } from '../store/inputs'
import { interfaceWords } from '../words/interface'
import { Icon } from '../controls/Icon'

export function LiveRegion() {
  const language = useInputs((inputs) => inputs.language)
  const { spoken, times, trouble } = useAnnouncements()
  return (
    <>
      <p className="unseen" role="status">
        {spoken !== undefined && <Spoken key={times} say={spoken} language={language} />}
      </p>
      <div role="alert">
        {trouble !== undefined && (
          <div className="trouble">
            <p>{trouble(language)}</p>
            <button type="button" className="button button-icon" aria-label={interfaceWords[language].app.close} onClick={putTroubleAside}>
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </>
  )
}

// New each time, so that the same sentence is read out again; and gone with its language, which would have an old one read out again.
function Spoken({ say, language }: { say: Say; language: Language }) {
  const [first] = useState(language)
  return first === language ? <span>{say(language)}</span> : null
}
