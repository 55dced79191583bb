// The button that takes the last change of the text back, and which change that is: it may have been made in another panel.

import { useId } from 'react'
import type { Language } from '../chain/chain'
import { Button } from '../controls/Button'
import { Icon } from '../controls/Icon'
import { useEditing } from '../store/editing'
import { editingWords } from '../words/editing'

export function UndoChange({ language, onUndo }: { readonly language: Language; readonly onUndo: () => void }) {
  const words = editingWords[language]
  const last = useEditing(({ now }) => now?.past.at(-1))
  const id = useId()
  return (
    <>
      <Button className="button button-outline" off={last === undefined} aria-describedby={id} onPress={onUndo}>
        <Icon name="undo" />
        {words.undo}
      </Button>
      <p id={id} className="quiet small last-change">
        {last === undefined ? '' : words.last(last.name(language))}
      </p>
    </>
  )
}
