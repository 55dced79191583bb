// Before anything is filled in: whose overlay it will be, or which one to go on with.

import { useEffect, useState, type SubmitEvent } from 'react'
import { say, type Chain, type Language } from '../chain/chain'
import { ChooseFile } from '../controls/ChooseFile'
import { Icon } from '../controls/Icon'
import { PanelSection } from '../panels/PanelSection'
import { forgetDraft, listDrafts, type Draft } from '../store/drafts'
import { useEditing } from '../store/editing'
import { useInputs } from '../store/inputs'
import { localWords } from '../words/local'
import { resumeOpened, resumeOverlay, startOverlay, today } from './fillIn'
import { readAnswers, readBaseName, readTitle } from './overlayText'

type Props = { readonly chain: Chain; readonly isOverlay: boolean; readonly language: Language }

export function StartPart({ chain, isOverlay, language }: Props) {
  const words = localWords[language]
  return (
    <>
      <p className="help">{words.intro}</p>
      {isOverlay ? <ResumeOpened chain={chain} language={language} /> : <StartForm chain={chain} language={language} />}
      <Drafts language={language} />
      <OpenFile language={language} />
      <p className="help">{words.stays}</p>
    </>
  )
}

function StartForm({ chain, language }: { chain: Chain; language: Language }) {
  const words = localWords[language]
  const source = useInputs((inputs) => inputs.source)
  const start = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const edited = useEditing.getState().now
    if (source !== undefined)
      void startOverlay({ chain, source, edited }, { name: field(fields, 'name'), by: field(fields, 'by'), date: today() })
  }
  return (
    <form className="local-start" onSubmit={start}>
      <h3>{words.about}</h3>
      <label className="field">
        <span>{words.municipality}</span>
        <input name="name" required maxLength={120} autoComplete="off" />
      </label>
      <label className="field">
        <span>{words.by}</span>
        <input name="by" required maxLength={120} autoComplete="organization" />
        <span className="help">{words.byHelp}</span>
      </label>
      <button type="submit" className="button button-primary">
        {words.start}
      </button>
    </form>
  )
}

function field(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function ResumeOpened({ chain, language }: { chain: Chain; language: Language }) {
  const source = useInputs((inputs) => inputs.source)
  if (source === undefined) return null
  return (
    <button type="button" className="button button-primary" onClick={() => void resumeOpened(source)}>
      {localWords[language].resume(say(chain.title, language))}
    </button>
  )
}

function Drafts({ language }: { language: Language }) {
  const words = localWords[language]
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  useEffect(() => {
    let current = true
    void listDrafts().then((found) => {
      // Chains of which only a story was changed are gone on with where they were opened.
      if (current) setDrafts(found.filter(({ text }) => readBaseName(text) !== undefined))
    })
    return () => {
      current = false
    }
  }, [])
  if (drafts.length === 0) return null
  const forget = (file: string) => {
    void forgetDraft(file)
    setDrafts(drafts.filter((draft) => draft.file !== file))
  }
  return (
    <PanelSection title={words.kept}>
      <ul className="local-drafts">
        {drafts.map(({ file, text, changed, saved = false }) => (
          <li key={file}>
            <button type="button" className="chain-item" onClick={() => void resumeOverlay(text, file, saved)}>
              <span>{readTitle(text)}</span>
              <span className="quiet small">{words.keptNote(readAnswers(text).size, new Date(changed).toLocaleDateString(language))}</span>
            </button>
            <button
              type="button"
              className="button button-icon"
              aria-label={words.forget(readTitle(text))}
              title={words.forget(readTitle(text))}
              onClick={() => forget(file)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}

function OpenFile({ language }: { language: Language }) {
  const words = localWords[language]
  return (
    <PanelSection title={words.file}>
      <ChooseFile label={words.openFile} onChoose={(file) => void file.text().then((text) => resumeOverlay(text, file.name, true))} />
    </PanelSection>
  )
}
