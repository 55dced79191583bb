// Under the masthead: how the chain is looked at (choices), and what can be laid beside it (panels).

import type { Chain, Language } from '../chain/chain'
import type { View } from '../chain/view'
import type { Drawing } from '../pipeline'
import { chooseIn, chooseView, savedViewChoice } from '../store/chooseView'
import { useInputs } from '../store/inputs'
import { interfaceWords } from '../words/interface'
import { Choice } from '../controls/Choice'
import { PanelButton, type NamedPanel } from '../controls/PanelButton'
import { viewChoices } from '../store/viewChoices'

const panels = ['filters', 'gaps', 'what-if', 'match'] as const

type Props = { readonly chain: Chain; readonly view: View; readonly language: Language; readonly findings: Drawing['findings'] | undefined }

export function Toolbar({ chain, view, language, findings }: Props) {
  const words = interfaceWords[language]
  const saved = savedViewChoice(chain, view, language)
  const filterCount = Object.keys(view.where).length
  const notes: Partial<Record<NamedPanel, number | undefined>> = {
    filters: filterCount === 0 ? undefined : filterCount,
    // A 0 where no norm was asked would tell that all is well.
    gaps: findings?.norms.length === 0 ? undefined : findings?.gaps.length,
  }
  return (
    <section className="toolbar" aria-label={words.app.settings}>
      <ShapeSwitch language={language} />
      <div className="toolbar-choices">
        {saved !== undefined && <Choice {...saved} onChoose={(id) => chooseView(chain, id)} />}
        {viewChoices(chain, view, language).map((choice) => (
          <Choice
            key={choice.name}
            name={choice.name}
            label={choice.label}
            value={choice.value}
            options={choice.options}
            onChoose={(id) => chooseIn(choice, id)}
          />
        ))}
      </div>
      <PanelButton panel="settings" label={words.panels.settings} tip={words.panels.settings} />
      <div className="toolbar-panels">
        {panels.map((panel) => (
          <PanelButton key={panel} panel={panel} label={words.panels[panel]} note={notes[panel]} />
        ))}
      </div>
    </section>
  )
}

function ShapeSwitch({ language }: { language: Language }) {
  const words = interfaceWords[language].app
  const shape = useInputs((inputs) => inputs.shape)
  return (
    <div className="switch" role="group" aria-label={words.shape}>
      {(['map', 'table'] as const).map((id) => (
        <button key={id} type="button" aria-pressed={shape === id} onClick={() => useInputs.setState({ shape: id })}>
          {words.shapes[id]}
        </button>
      ))}
    </div>
  )
}
