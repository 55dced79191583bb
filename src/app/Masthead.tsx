// The head of the page: which chain this is, how to read it, and what can be done with it.

import { say, type Chain, type Language } from '../chain/chain'
import type { View } from '../chain/view'
import { useThemeName } from '../store/derive'
import { useInputs } from '../store/inputs'
import { openDialog } from '../store/dialogs'
import { interfaceWords } from '../words/interface'
import { explainMap } from './explainMap'
import { Button } from '../controls/Button'
import { Icon, type IconName } from '../controls/Icon'
import { PanelButton } from '../controls/PanelButton'

export function Masthead({ chain, view, language }: { chain: Chain | undefined; view: View; language: Language }) {
  const { app: words, panels } = interfaceWords[language]
  const theme = useThemeName()
  const stamp = useInputs(({ source }) => source?.stamp)
  return (
    <header className="masthead">
      <div className="masthead-title">
        <h1>{chain === undefined ? words.name : say(chain.title, language)}</h1>
        {chain !== undefined && <p>{explainMap(chain, view, language)}</p>}
        {chain !== undefined && stamp !== undefined && (
          <details>
            <summary>{words.aboutFile}</summary>
            <p>{stamp}</p>
          </details>
        )}
      </div>
      <div className="masthead-actions">
        <Action icon="search" label={words.search} shortcut="Ctrl K" onPress={() => openDialog('search')} />
        <Action icon="open" label={words.open} onPress={() => openDialog('open')} />
        <PanelButton panel="local" label={panels.local} off={chain === undefined} />
        <PanelButton panel="stories" label={panels.stories} off={chain === undefined} />
        <Action icon="export" label={words.export} onPress={() => openDialog('export')} off={chain === undefined} />
        <button
          type="button"
          className="button"
          lang={language === 'nl' ? 'en' : 'nl'}
          onClick={() => useInputs.setState({ language: language === 'nl' ? 'en' : 'nl' })}
        >
          {words.otherLanguage}
        </button>
        <button
          type="button"
          className="button button-icon"
          aria-label={theme === 'dark' ? words.toLight : words.toDark}
          title={theme === 'dark' ? words.toLight : words.toDark}
          onClick={() => useInputs.setState({ theme: theme === 'dark' ? 'light' : 'dark' })}
        >
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
      </div>
    </header>
  )
}

type ActionProps = {
  readonly icon: IconName
  readonly label: string
  readonly shortcut?: string
  readonly onPress: () => void
  readonly off?: boolean
}

function Action({ icon, label, shortcut, onPress, off = false }: ActionProps) {
  return (
    <Button className="button" onPress={onPress} off={off} aria-keyshortcuts={shortcut === undefined ? undefined : 'Control+K Meta+K'}>
      <Icon name={icon} />
      <span>{label}</span>
      {shortcut !== undefined && (
        <kbd aria-hidden="true" className="shortcut">
          {shortcut}
        </kbd>
      )}
    </Button>
  )
}
