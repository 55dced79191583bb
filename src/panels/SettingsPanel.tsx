// All choices of how the chain is looked at, one under the other: for small screens, and for what the toolbar has no room for.

import { Choice } from '../controls/Choice'
import type { Drawing } from '../pipeline'
import { changeView } from '../store/inputs'
import { chooseIn, chooseView, savedViewChoice } from '../store/chooseView'
import { viewChoices, withSwappedAxes } from '../store/viewChoices'
import { interfaceWords } from '../words/interface'

export function SettingsPanel({ drawing: { chain, view, language } }: { drawing: Drawing }) {
  const words = interfaceWords[language].choices
  const saved = savedViewChoice(chain, view, language)
  return (
    <>
      <div className="settings">
        {saved !== undefined && <Choice {...saved} onChoose={(id) => chooseView(chain, id)} />}
        {viewChoices(chain, view, language).map((choice) => (
          <Choice
            key={choice.name}
            label={choice.label}
            value={choice.value}
            options={choice.options}
            onChoose={(id) => chooseIn(choice, id)}
          />
        ))}
      </div>
      <button type="button" className="button button-outline" onClick={() => changeView(withSwappedAxes)}>
        {words.swap}
      </button>
      <label className="check">
        <input
          type="checkbox"
          checked={view.inferred}
          onChange={(event) => changeView((current) => ({ ...current, inferred: event.target.checked }))}
        />
        <span>{words.inferred}</span>
      </label>
      <p className="help">{words.inferredHelp}</p>
    </>
  )
}
