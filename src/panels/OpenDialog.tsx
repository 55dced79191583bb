// Which chain to look at: one of the library, or a file of the person's own.

import './panels.css'
import { useRef } from 'react'
import type { Language } from '../chain/chain'
import { DialogBox } from '../controls/DialogBox'
import { goHome } from '../store/camera'
import { useInputs } from '../store/inputs'
import { library } from '../store/library'
import { openFile, openLibrary } from '../store/openFile'
import { say } from '../chain/chain'
import { interfaceWords } from '../words/interface'

export default function OpenDialog({ language, onClose }: { language: Language; onClose: () => void }) {
  const words = interfaceWords[language].open
  const source = useInputs((inputs) => inputs.source)
  const field = useRef<HTMLInputElement>(null)
  const done = (opening: Promise<unknown>) => {
    onClose()
    goHome()
    void opening
  }
  return (
    <DialogBox title={words.title} closeLabel={interfaceWords[language].app.close} onClose={onClose}>
      <h3>{words.library}</h3>
      <ul className="library">
        {library.map(({ id, title }) => {
          const now = source?.kind === 'library' && source.name === id
          return (
            <li key={id}>
              <button type="button" className="library-item" aria-current={now || undefined} onClick={() => done(openLibrary(id))}>
                <span>{say(title, language)}</span>
                {now && <span className="quiet small">{words.now}</span>}
              </button>
            </li>
          )
        })}
      </ul>
      <h3>{words.file}</h3>
      <input
        ref={field}
        type="file"
        accept=".yaml,.yml,.json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file !== undefined) done(openFile(file))
        }}
      />
      <button type="button" className="button button-primary" onClick={() => field.current?.click()}>
        {words.chooseFile}
      </button>
      <p className="help">{words.dropHint}</p>
    </DialogBox>
  )
}
