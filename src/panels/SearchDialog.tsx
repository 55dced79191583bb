// Search over the whole chain: type, walk the results with the arrows, Enter opens.

import './panels.css'
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { DialogBox } from '../controls/DialogBox'
import { Icon } from '../controls/Icon'
import { showOnMap } from '../store/camera'
import type { Drawing } from '../pipeline'
import { chooseView } from '../store/chooseView'
import { seek, useDialogs } from '../store/dialogs'
import { select } from '../store/inputs'
import { interfaceWords } from '../words/interface'
import { panelWords } from '../words/panels'
import { meantQuery, searchChain, type Found } from './searchChain'

export default function SearchDialog({ drawing, onClose }: { drawing: Drawing; onClose: () => void }) {
  const { language } = drawing
  const words = panelWords[language].search
  const text = useDialogs(({ sought }) => sought)
  const [current, setCurrent] = useState(0)
  const id = useId()
  const query = useDeferredValue(text)
  const found = useMemo(() => searchChain(drawing, query), [drawing, query])
  const isAnswered = text !== '' && query === text
  const meant = useMemo(
    () => (isAnswered && found.length === 0 ? meantQuery(drawing, query) : undefined),
    [drawing, query, found, isAnswered],
  )
  const open = (result: Found) => {
    onClose()
    openFound(result, drawing)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setCurrent(Math.min(found.length - 1, Math.max(0, current + step)))
    }
    // Chromium would only empty the field at the first Escape.
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
    if (event.key !== 'Enter') return
    // The dialog closes now: the key must not press the button that gets the focus back.
    event.preventDefault()
    // Who types fast presses Enter before the list has caught up with the text.
    const chosen = (query === text ? found : searchChain(drawing, text))[current]
    if (chosen !== undefined) open(chosen)
  }
  return (
    <DialogBox title={words.label} closeLabel={interfaceWords[language].app.close} onClose={onClose} bare>
      <div className="search">
        <Icon name="search" />
        <input
          type="search"
          role="combobox"
          aria-label={words.label}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${id}-${current}` : undefined}
          placeholder={words.placeholder}
          value={text}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            seek(event.target.value)
            setCurrent(0)
          }}
        />
      </div>
      <ul className="search-results" id={`${id}-list`} role="listbox" aria-label={words.label}>
        {found.map((result, position) => (
          // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- The field keeps the focus and handles the keys.
          <li key={result.key} id={`${id}-${position}`} role="option" aria-selected={position === current} onClick={() => open(result)}>
            <span className="search-name">{result.name}</span>
            {result.note !== '' && <span className="quiet small">{result.note}</span>}
            {result.where !== undefined && (
              <span className="search-where quiet small">{words.where(words.fields[result.where.field], result.where.text)}</span>
            )}
            {/* After the name: who listens must not hear the same word first in each result. */}
            <span className={`search-kind search-kind-${result.kind}`}>{words.kinds[result.kind]}</span>
          </li>
        ))}
      </ul>
      {meant !== undefined && (
        <p className="search-meant">
          <button type="button" className="button-link" onClick={() => seek(meant)}>
            {words.meant(meant)}
          </button>
        </p>
      )}
      <p className={isAnswered && found.length === 0 ? 'search-nothing' : 'unseen'} role="status">
        {!isAnswered ? '' : found.length === 0 ? words.nothing : words.results(found.length)}
      </p>
    </DialogBox>
  )
}

function openFound({ target }: Found, drawing: Drawing): void {
  if (target.kind === 'view') return chooseView(drawing.chain, target.id)
  select(target)
  showOnMap(target)
}
