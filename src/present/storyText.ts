// The text of a chain file + a change of its stories → the text with that change in it, its comments kept.

import type { Chain } from '../chain/chain'
import type { View } from '../chain/view'
import { editChain } from '../file/editChain'
import { unbuildView } from '../file/unbuildView'
import { isMap } from '../yaml/plainValue'
import { readYaml } from '../yaml/readYaml'

export type Recording = {
  /** Id of the story. */
  readonly story: string
  /** Of a story that isn't there yet: it is made. */
  readonly storyTitle: string
  readonly title: string
  readonly say: string
  readonly note: string
}

type StoryFile = { readonly id: string; readonly steps: number }

/** The stories that this very file holds: those of a chain that it lies over are not in it. */
export function storiesIn(text: string): readonly StoryFile[] {
  const file = readYaml(text).content?.value
  const stories = isMap(file) ? file['stories'] : undefined
  if (!Array.isArray(stories)) return []
  return stories.map((story: unknown) => {
    const { id, steps } = isMap(story) ? story : {}
    return { id: typeof id === 'string' ? id : '', steps: Array.isArray(steps) ? steps.length : 0 }
  })
}

/** Adds the view as the last step of a story. A title or text in one language stands in the chain's language. */
export function recordStep(text: string, recording: Recording, { chain, view }: { chain: Chain; view: View }): string {
  const stories = storiesIn(text)
  const { view: base, ...keys } = unbuildView(view, chain.views)
  const step = {
    ...(base === undefined ? {} : { view: base }),
    ...keys,
    title: recording.title,
    ...(recording.say === '' ? {} : { say: recording.say }),
    ...(recording.note === '' ? {} : { note: recording.note }),
  }
  const found = stories.findIndex(({ id }) => id === recording.story)
  if (found >= 0) return editChain(text, { kind: 'set', path: ['stories', found, 'steps', stories[found]?.steps ?? 0], value: step })
  const story = { id: recording.story, title: recording.storyTitle, steps: [step] }
  return editChain(text, { kind: 'set', path: ['stories', stories.length], value: story })
}

/** Undefined when the story is not in this file. */
export function moveStep(text: string, story: string, { from, to }: { from: number; to: number }): string | undefined {
  const at = storiesIn(text).findIndex(({ id }) => id === story)
  return at < 0 ? undefined : editChain(text, { kind: 'move', path: ['stories', at, 'steps', from], to })
}

/** Undefined when the story is not in this file. A story goes with its last step. */
export function removeStep(text: string, story: string, step: number): string | undefined {
  const stories = storiesIn(text)
  const at = stories.findIndex(({ id }) => id === story)
  if (at < 0) return undefined
  return editChain(text, { kind: 'remove', path: stories[at]?.steps === 1 ? ['stories', at] : ['stories', at, 'steps', step] })
}
