// The steps of a story of the open file: to change, to move, and to take away.

import { useEffect, useRef, useState } from 'react'
import { say, type Chain, type Language, type Story } from '../chain/chain'
import { Button } from '../controls/Button'
import { Icon } from '../controls/Icon'
import { presentWords } from '../words/present'
import { ChangeStepForm } from './ChangeStepForm'
import { moveStepTo, takeStepAway } from './editStory'
import { useChangedStep } from './useChangedStep'

export function StepList({ chain, story, language }: { chain: Chain; story: Story; language: Language }) {
  const words = presentWords[language]
  const last = story.steps.length - 1
  const { fields, isBusy, isChanging, begin, end } = useChangedStep(chain, story, language)
  // Its panel was closed in the middle of a change. After that it is the reader's to open and close.
  const [wasBusy] = useState(isBusy)
  const [list, change] = useFocusAfter(story, isBusy)
  return (
    <details className="story-steps" open={wasBusy}>
      <summary>{words.edit}</summary>
      <ol ref={list}>
        {story.steps.map((step, index) => {
          const title = say(step.title, language)
          const finish = async (changing: Promise<boolean>) => {
            void change('edit', index, () => changing)
            if (await changing) end()
          }
          return (
            <li key={`${index} ${title}`}>
              <span>{title}</span>
              <StepButton name="edit" label={words.change(title)} off={isBusy} onPress={() => begin(step, index)} />
              <StepButton
                name="up"
                label={words.up(title)}
                off={isBusy || index === 0}
                onPress={() => change('up', index - 1, () => moveStepTo(story.id, index, index - 1))}
              />
              <StepButton
                name="down"
                label={words.down(title)}
                off={isBusy || index === last}
                onPress={() => change('down', index + 1, () => moveStepTo(story.id, index, index + 1))}
              />
              <StepButton
                name="close"
                label={words.remove(title)}
                off={isBusy}
                onPress={() => change('close', Math.min(index, last - 1), () => takeStepAway(story.id, index))}
              />
              {isChanging(step, index) && (
                <ChangeStepForm
                  {...{ chain, step, fields, language }}
                  story={story.id}
                  at={index}
                  onChange={(changing) => void finish(changing)}
                  onCancel={() => void finish(Promise.resolve(true))}
                />
              )}
            </li>
          )
        })}
      </ol>
    </details>
  )
}

/** The list is made anew after a change: the focus goes on to the same button of the step in its new place. */
function useFocusAfter(story: Story, isBusy: boolean) {
  const list = useRef<HTMLOListElement>(null)
  const due = useRef<{ readonly name: string; readonly index: number }>(undefined)
  useEffect(() => {
    if (due.current === undefined) return
    const { name, index } = due.current
    due.current = undefined
    list.current?.children[index]?.querySelector<HTMLElement>(`[data-step=${name}]`)?.focus()
  }, [story, isBusy])
  const change = async (name: StepAction, index: number, start: () => Promise<boolean>): Promise<void> => {
    // Until the list is made anew a press would be about the step that stood in this place before: of a double one the second would take
    // the next step away.
    if (due.current !== undefined) return
    due.current = { name, index }
    let changed = false
    try {
      changed = await start()
    } finally {
      if (!changed) due.current = undefined
    }
  }
  return [list, change] as const
}

type StepAction = 'edit' | 'up' | 'down' | 'close'

type StepButtonProps = {
  readonly name: StepAction
  readonly label: string
  readonly off: boolean
  readonly onPress: () => unknown
}

function StepButton({ name, label, off, onPress }: StepButtonProps) {
  return (
    <Button className="button button-icon" data-step={name} aria-label={label} title={label} off={off} onPress={() => void onPress()}>
      <Icon name={name} />
    </Button>
  )
}
