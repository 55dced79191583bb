// A story of a chain → a page for each step, with what the presenter says and notes in the notes.

import { judgeChain } from '../analysis/judgeChain'
import { say, type Chain, type Story, type StoryStep } from '../chain/chain'
import type { Detail } from '../chain/view'
import type { DrawOptions } from '../pipeline'
import type { PageOptions } from '../scene/pageScenes'
import type { Scene } from '../scene/scene'
import { stageView } from '../scene/stageView'
import type { Slide } from '../slides/writePptx'
import { exportWords } from '../words/export'
import { sayNational } from '../words/present'
import { drawPages } from './drawPages'

type StoryOptions = Pick<DrawOptions, 'language' | 'theme' | 'detail'> & PageOptions

export function storyPages(chain: Chain, story: Story, options: StoryOptions): readonly Slide[] {
  const { language } = options
  const national = sayNational(chain, story, language)
  return story.steps.flatMap((step) => {
    const scenes = stepScenes(chain, step, { ...options, national })
    const notes = [say(step.say, language), say(step.note, language)].filter((part) => part !== '').join('\n')
    return scenes.map((scene, at): Slide => ({ scene, title: exportWords[language].page(scene.title, at + 1, scenes.length), notes }))
  })
}

type StepOptions = StoryOptions & { readonly national: string }

/** A step that takes more pages than this is no longer one picture: then it shows counts instead of names. */
const mostPages = 2

// As on the presenter's screen a step shows the rows that it is about, under its own title and what is said.
function stepScenes(chain: Chain, { title, say: told, view: asked }: StoryStep, options: StepOptions): readonly Scene[] {
  const titled: Chain = { ...chain, title }
  const said = [say(told, options.language), options.national].filter((part) => part !== '').join(' ')
  const { view, rows } = stageView(titled, asked, judgeChain(titled, asked))
  const draw = (detail: Detail) => drawPages(titled, view, { ...options, detail, said, ...(rows === undefined ? {} : { rows }) })
  const wanted = draw(options.detail)
  return wanted.length <= mostPages || view.detail !== undefined ? wanted : draw('overview')
}
