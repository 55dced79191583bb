// Which chain to look at: one of the library, or a file of the person's own.

import './panels.css'
import type { Language } from '../chain/chain'
import { ChooseFile } from '../controls/ChooseFile'
import { DialogBox } from '../controls/DialogBox'
import { goHome } from '../store/camera'
import { useInputs } from '../store/inputs'
import { library } from '../store/library'
import { openDraft, openFile, openLibrary, openOwn, ownFile } from '../store/openFile'
import { say } from '../chain/chain'
import { locales } from '../words/dates'
import { interfaceWords } from '../words/interface'
import { openWords } from '../words/open'
import { DraftList } from './DraftList'
import { saveFile } from './saveFile'

/** On the map at once, and as a file to go on with. */
async function beginOwn(language: Language): Promise<void> {
  saveFile(await openOwn(language), { name: ownFile, type: 'application/yaml' })
}

export default function OpenDialog({ language, onClose }: { language: Language; onClose: () => void }) {
  const words = openWords[language]
  const source = useInputs((inputs) => inputs.source)
  const done = (opening: Promise<unknown>) => {
    onClose()
    goHome()
    void opening
  }
  return (
    <DialogBox title={words.title} closeLabel={interfaceWords[language].app.close} onClose={onClose}>
      {library.length > 0 && <h3>{words.fromLibrary}</h3>}
      <ul className="chain-list">
        {library.map(({ id, title }) => {
          const now = source?.kind === 'library' && source.name === id
          return (
            <li key={id}>
              <button type="button" className="chain-item" aria-current={now || undefined} onClick={() => done(openLibrary(id))}>
                <span>{say(title, language)}</span>
                {now && <span className="quiet small">{words.now}</span>}
              </button>
            </li>
          )
        })}
      </ul>
      <DraftList
        language={language}
        describe={({ file, changed, saved = false }) => ({
          name: file,
          note: words.keptNote(new Date(changed).toLocaleDateString(locales[language]), saved),
        })}
        onChoose={(draft) => done(openDraft(draft))}
        heading={(list) => (
          <>
            <h3>{words.kept}</h3>
            {list}
          </>
        )}
      />
      <h3>{words.file}</h3>
      <ChooseFile label={words.chooseFile} primary multiple onChoose={(...files) => done(openFile(...files))} />
      <p className="help">{words.dropHint}</p>
      <h3>{words.ownChain}</h3>
      <button type="button" className="button button-outline" onClick={() => done(beginOwn(language))}>
        {words.begin}
      </button>
      <p className="help">{words.beginHint(ownFile)}</p>
    </DialogBox>
  )
}
