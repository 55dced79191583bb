// Says aloud, for screen readers, what changed; and shows trouble until it is put aside.

import { useAnnouncements, putTroubleAside } from '../store/announcements'
import { useInputs } from '../store/inputs'
import { interfaceWords } from '../words/interface'
import { Icon } from '../controls/Icon'

export function LiveRegion() {
  const language = useInputs((inputs) => inputs.language)
  const { spoken, trouble } = useAnnouncements()
  return (
    <>
      <p className="unseen" role="status">
        {spoken?.(language)}
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
