// What a step says: its title, the text on the screen, the presenter's note.

import { TextField } from '../controls/TextField'
import type { TypedFields } from '../controls/typedFields'
import type { Language } from '../chain/chain'
import { interfaceWords } from '../words/interface'
import { presentWords } from '../words/present'

export function StepFields({ field, language }: { field: TypedFields['field']; language: Language }) {
  const words = presentWords[language]
  const { missing } = interfaceWords[language].app
  return (
    <>
      <TextField {...field('title')} label={words.stepTitle} missing={missing(words.stepTitle)} maxLength={120} />
      <label className="field">
        <span>{words.stepSay}</span>
        <textarea {...field('say')} rows={3} maxLength={1000} />
      </label>
      <label className="field">
        <span>{words.stepNote}</span>
        <textarea {...field('note')} rows={2} maxLength={1000} />
      </label>
    </>
  )
}
