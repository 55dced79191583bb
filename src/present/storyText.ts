// The text of a chain file + a change of its stories → the text with that change in it, its comments kept.

import { say, type Chain, type Language, type StoryStep } from '../chain/chain'
import type { Path } from '../chain/problem'
import type { View } from '../chain/view'
import { editAll, editChain, type Edit } from '../file/editChain'
import { unbuildView } from '../file/unbuildView'
import { isMap } from '../yaml/plainValue'
import { readYaml } from '../yaml/readYaml'

/** Texts of a step in one language, empty where there is none. */
export type StepTexts = { readonly title: string; readonly say: string; readonly note: string }

export type Recording = StepTexts & {
  /** Id of the story. */
  readonly story: string
  /** Of a story that isn't there yet: it is made. */
  readonly storyTitle: string
}

export type StepChange = {
  /** Position of the step in its story. */
  readonly step: number
  readonly texts: StepTexts
  /** Of the texts. */
  readonly language: Language
  /** What the step shows from now on; absent: what it showed. */
  readonly view?: View
}

type StepFile = Readonly<Record<string, unknown>>
type StoryFile = { readonly id: string; readonly steps: readonly StepFile[] }

/** The stories that this very file holds: those of a chain that it lies over are not in it. */
export function storiesIn(text: string): readonly StoryFile[] {
  const file = readYaml(text).content?.value
  const stories = isMap(file) ? file['stories'] : undefined
  if (!Array.isArray(stories)) return []
  return stories.map((story: unknown) => {
    const { id, steps } = isMap(story) ? story : {}
    return {
      id: typeof id === 'string' ? id : '',
      steps: Array.isArray(steps) ? steps.map((step: unknown) => (isMap(step) ? step : {})) : [],
    }
  })
}

/** Ids of the stories of a chain that stand in its own text, and not in one that it lies over. */
export function ownStories(text: string, { stories }: Chain): readonly string[] {
  // Reading takes long where a file is large, and a text without this word lies over no other.
  return /\bextends\b/.test(text) ? storiesIn(text).map(({ id }) => id) : stories.map(({ id }) => id)
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
  if (found >= 0) return editChain(text, { kind: 'set', path: ['stories', found, 'steps', stories[found]?.steps.length ?? 0], value: step })
  const story = { id: recording.story, title: recording.storyTitle, steps: [step] }
  return editChain(text, { kind: 'set', path: ['stories', stories.length], value: story })
}

/** The texts of a step as they are shown in one language, without the white space around them. */
export function textsOf({ title, say: said, note }: StoryStep, language: Language): StepTexts {
  return { title: say(title, language).trim(), say: say(said, language).trim(), note: say(note, language).trim() }
}

/**
 * Writes the texts that are other than those shown, each in its own language: what the step says in the other one stays. Undefined when
 * the story is not in this file.
 */
export function changeStep(text: string, story: string, { chain, ...change }: StepChange & { readonly chain: Chain }): string | undefined {
  const stories = storiesIn(text)
  const at = stories.findIndex(({ id }) => id === story)
  const written = stories[at]?.steps[change.step]
  const shown = chain.stories.find(({ id }) => id === story)?.steps[change.step]
  if (written === undefined || shown === undefined) return undefined
  const path: Path = ['stories', at, 'steps', change.step]
  const before = textsOf(shown, change.language)
  const texts = textKeys.flatMap((key): readonly Edit[] =>
    change.texts[key] === before[key]
      ? []
      : [textEdit([...path, key], { written: written[key], typed: change.texts[key], of: change.language, own: chain.language })],
  )
  return editAll(text, [...texts, ...(change.view === undefined ? [] : viewEdits(path, written, unbuildView(change.view, chain.views)))])
}

const textKeys = ['title', 'say', 'note'] as const

type Typing = {
  /** As it stands in the file. */
  readonly written: unknown
  readonly typed: string
  /** The language in which it was typed. */
  readonly of: Language
  /** The chain's. */
  readonly own: Language
}

/** A text without a language is in the chain's own; one that is emptied goes in the language it was shown in. */
function textEdit(path: Path, { written, typed, of, own }: Typing): Edit {
  if (!isMap(written)) {
    if (typed === '') return { kind: 'remove', path }
    if (of === own) return { kind: 'set', path, value: typed }
    return { kind: 'set', path, value: { ...(written === undefined ? {} : { [own]: written }), [of]: typed } }
  }
  if (typed !== '') return { kind: 'set', path: [...path, of], value: typed }
  const isAlone = written[of] === undefined || Object.keys(written).length === 1
  return { kind: 'remove', path: isAlone ? path : [...path, of] }
}

function viewEdits(path: Path, written: StepFile, keys: StepFile): readonly Edit[] {
  const texts: readonly string[] = textKeys
  const gone = Object.keys(written).filter((key) => !texts.includes(key) && keys[key] === undefined)
  const other = Object.keys(keys).filter((key) => JSON.stringify(keys[key]) !== JSON.stringify(written[key]))
  return [
    ...gone.map((key) => ({ kind: 'remove', path: [...path, key] }) as const),
    ...other.map((key) => ({ kind: 'set', path: [...path, key], value: keys[key] }) as const),
  ]
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
  return editChain(text, { kind: 'remove', path: stories[at]?.steps.length === 1 ? ['stories', at] : ['stories', at, 'steps', step] })
}
