// Before anything is filled in: whose overlay it will be, or which one to go on with.

import type { SubmitEvent } from 'react'
import { say, type Chain, type Language } from '../chain/chain'
import { ChooseFile } from '../controls/ChooseFile'
import { TextField } from '../controls/TextField'
import { useTypedFields } from '../controls/typedFields'
import { DraftList } from '../panels/DraftList'
import { PanelSection } from '../panels/PanelSection'
import { useEditing } from '../store/editing'
import { useInputs } from '../store/inputs'
import { locales } from '../words/dates'
import { interfaceWords } from '../words/interface'
import { localWords } from '../words/local'
import { resumeDraft, resumeOpened, resumeOverlay, startOverlay, today } from './fillIn'
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
  const { missing } = interfaceWords[language].app
  const source = useInputs((inputs) => inputs.source)
  const { field, valueOf, clear } = useTypedFields('municipality')
  const start = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const edited = useEditing.getState().now
    const municipality = { name: valueOf('name'), by: valueOf('by'), date: today() }
    if (source === undefined) return
    void startOverlay({ chain, source, edited }, municipality).then((begun) => {
      if (begun) clear()
    })
  }
  return (
    <form className="local-start" onSubmit={start}>
      <h3>{words.about}</h3>
      <TextField {...field('name')} label={words.municipality} missing={missing(words.municipality)} maxLength={120} autoComplete="off" />
      <TextField
        {...field('by')}
        label={words.by}
        help={words.byHelp}
        missing={missing(words.by)}
        maxLength={120}
        autoComplete="organization"
      />
      <button type="submit" className="button button-primary">
        {words.start}
      </button>
    </form>
  )
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

// Chains of which only a story was changed are gone on with by opening them.
function Drafts({ language }: { language: Language }) {
  const words = localWords[language]
  return (
    <DraftList
      language={language}
      only={({ text }) => readBaseName(text) !== undefined}
      describe={({ text, changed }) => ({
        name: readTitle(text),
        note: words.keptNote(readAnswers(text).size, new Date(changed).toLocaleDateString(locales[language])),
      })}
      onChoose={(draft) => void resumeDraft(draft)}
      heading={(list) => <PanelSection title={words.kept}>{list}</PanelSection>}
    />
  )
}

function OpenFile({ language }: { language: Language }) {
  const words = localWords[language]
  return (
    <PanelSection title={words.file}>
      <ChooseFile
        label={words.openFile}
        onChoose={(file) => void file.text().then((text) => resumeOverlay(text, file.name, { saved: true }))}
      />
    </PanelSection>
  )
}
