// A story of a chain → a slide for each page of each step, with what the presenter says and notes in the notes.

import { say, type Chain, type Language, type Story } from '../chain/chain'
import { drawPages } from './drawPages'
import type { ThemeName } from '../scene/theme'
import type { Slide } from '../slides/writePptx'
import { exportWords } from '../words/export'

export function storySlides(chain: Chain, story: Story, { language, theme }: { language: Language; theme: ThemeName }): readonly Slide[] {
  return story.steps.flatMap((step) => {
    const scenes = drawPages(chain, step.view, { language, theme, detail: 'names', page: '16x9', portrait: false })
    const notes = [say(step.say, language), say(step.note, language)].filter((part) => part !== '').join('\n')
    return scenes.map((scene, at): Slide => {
      const title = exportWords[language].page(say(step.title, language), at + 1, scenes.length)
      return { scene, title, notes }
    })
  })
}
