// Which step of a story is being changed, and what was typed for it: both outlast the panel.

import { say, type Chain, type Language, type Story, type StoryStep } from '../chain/chain'
import { useTypedFields } from '../controls/typedFields'
import { textsOf } from './storyText'

export function useChangedStep({ id }: Chain, story: Story, language: Language) {
  const fields = useTypedFields(`changed step of ${id} ${story.id}`)
  // With its title: when steps were moved or taken back meanwhile, another one may stand in its place.
  const nameOf = ({ title }: StoryStep, index: number) => `${index} ${language} ${say(title, language)}`
  const isChanging = (step: StoryStep, index: number) => fields.valueOf('step') === nameOf(step, index)
  return {
    fields,
    isChanging,
    isBusy: story.steps.some(isChanging),
    begin: (step: StoryStep, index: number) => {
      fields.write('step', nameOf(step, index))
      for (const [key, text] of Object.entries(textsOf(step, language))) fields.write(key, text)
    },
    end: fields.clear,
  }
}
