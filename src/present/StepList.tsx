// The steps of a story of the open file: to move, and to take away.

import { useEffect, useRef } from 'react'
import { say, type Language, type Story } from '../chain/chain'
import { Button } from '../controls/Button'
import { Icon } from '../controls/Icon'
import { presentWords } from '../words/present'
import { moveStepTo, takeStepAway } from './editStory'

export function StepList({ story, language }: { story: Story; language: Language }) {
  const words = presentWords[language]
  const last = story.steps.length - 1
  const [list, change] = useFocusAfter(story)
  return (
    <details className="story-steps">
      <summary>{words.edit}</summary>
      <ol ref={list}>
        {story.steps.map((step, index) => {
          const title = say(step.title, language)
          return (
            <li key={`${index} ${title}`}>
              <span>{title}</span>
              <StepButton
                name="up"
                label={words.up(title)}
                off={index === 0}
                onPress={() => change('up', index - 1, moveStepTo(story.id, index, index - 1))}
              />
              <StepButton
                name="down"
                label={words.down(title)}
                off={index === last}
                onPress={() => change('down', index + 1, moveStepTo(story.id, index, index + 1))}
              />
              <StepButton
                name="close"
                label={words.remove(title)}
                off={false}
                onPress={() => change('close', Math.min(index, last - 1), takeStepAway(story.id, index))}
              />
            </li>
          )
        })}
      </ol>
    </details>
  )
}

/** The list is made anew after a change: the focus goes on to the same button of the step in its new place. */
function useFocusAfter(story: Story) {
  const list = useRef<HTMLOListElement>(null)
  const due = useRef<{ readonly name: string; readonly index: number }>(undefined)
  useEffect(() => {
    if (due.current === undefined) return
    const { name, index } = due.current
    due.current = undefined
    list.current?.children[index]?.querySelector<HTMLElement>(`[data-step=${name}]`)?.focus()
  }, [story])
  const change = async (name: string, index: number, changing: Promise<boolean>): Promise<void> => {
    due.current = { name, index }
    if (!(await changing)) due.current = undefined
  }
  return [list, change] as const
}

type StepButtonProps = {
  readonly name: 'up' | 'down' | 'close'
  readonly label: string
  readonly off: boolean
  readonly onPress: () => Promise<unknown>
}

function StepButton({ name, label, off, onPress }: StepButtonProps) {
  return (
    <Button className="button button-icon" data-step={name} aria-label={label} title={label} off={off} onPress={() => void onPress()}>
      <Icon name={name} />
    </Button>
  )
}
