// Under a step: where the story is, and the ways on, back and out.

import { say, type Language, type Story } from '../chain/chain'
import { Button } from '../controls/Button'
import { Icon } from '../controls/Icon'
import { toggleBlack, usePresenting } from '../store/presenting'
import { presentWords } from '../words/present'
import { hasFullScreen, toggleFullScreen } from './fullScreen'
import { openPresenter } from './presenterLink'
import { endStory, goToStep } from './walkStory'

type Props = { readonly story: Story; readonly step: number; readonly language: Language }

export function StepBar({ story, step, language }: Props) {
  const words = presentWords[language]
  const count = story.steps.length
  const letters = usePresenting((presenting) => presenting.letters)
  return (
    <nav className="present-bar" aria-label={words.progress}>
      <Button className="button present-button" off={step === 0} onPress={() => goToStep(story, step - 1)}>
        <Icon name="back" />
        <span>{words.previous}</span>
      </Button>
      <ol className="present-dots">
        {story.steps.map((each, index) => (
          <li key={index}>
            <button
              type="button"
              className="present-dot"
              aria-label={words.goTo(index + 1, say(each.title, language))}
              title={say(each.title, language)}
              aria-current={index === step ? 'step' : undefined}
              data-past={index < step || undefined}
              onClick={() => goToStep(story, index)}
            />
          </li>
        ))}
      </ol>
      <p className="present-count">{words.step(step + 1, count)}</p>
      <Button className="button present-button" off={step === count - 1} onPress={() => goToStep(story, step + 1)}>
        <span>{words.next}</span>
        <Icon name="forward" />
      </Button>
      <div className="present-tools">
        <Tool name="presenter" label={words.presenter} onPress={openPresenter} />
        <Tool name="black" label={words.black} shortcut={letters ? 'B' : undefined} onPress={toggleBlack} />
        {hasFullScreen() && (
          <Tool name="full-screen" label={words.fullScreen} shortcut={letters ? 'F' : undefined} onPress={toggleFullScreen} />
        )}
        <Tool name="stop" label={words.stop} shortcut="Escape" onPress={endStory} />
      </div>
    </nav>
  )
}

type ToolProps = { readonly name: string; readonly label: string; readonly shortcut?: string | undefined; readonly onPress: () => void }

function Tool({ name, label, shortcut, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="button"
      data-tool={name}
      aria-keyshortcuts={shortcut}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      onClick={onPress}
    >
      {label}
    </button>
  )
}
