// A chain and how it is looked at → the files of a council pack, one after another, so that progress can be shown and the making stopped.

import { judgeChain } from '../analysis/judgeChain'
import { say } from '../chain/chain'
import { freshId } from '../chain/fold'
import { lackingNothing, type Lacking } from '../export/fontCoverage'
import { memoOf } from '../export/memoOf'
import { stampOf } from '../export/stampOf'
import { exportWords } from '../words/export'
import { storyInput } from './storyInput'
import { writeDrawing, type FileInput, type FileType, type Tools } from './writeDrawing'

export type PackedFile = {
  readonly name: string
  readonly type: FileType | 'docx'
  readonly content: string | Uint8Array
  readonly lacking: Lacking
  /** This one included, of how many. */
  readonly made: number
  readonly of: number
}

/** Characters of a title; deep in folders Windows takes no path over 260. */
const longestName = 60

type PackOptions = { readonly tools: Tools; readonly signal?: AbortSignal }

/** Throws the signal's reason as soon as the file that is being made is done. */
export async function* packFiles(input: FileInput, { tools, signal }: PackOptions): AsyncGenerator<PackedFile> {
  const names = exportWords[input.language].pack
  const paper = input.page === 'fit' ? ('a3' as const) : input.page
  const drawings: readonly (readonly [FileType, string, FileInput])[] = [
    ['pdf', names.map, { ...input, page: paper, stamped: true }],
    ['xlsx', names.lists, input],
    ['pptx', names.slides, { ...input, stamped: true }],
    ['html', names.page, input],
    ['svg', names.figure, { ...input, page: 'fit', text: 'outlines' }],
    ...storiesOf(input),
  ]
  const of = drawings.length + 1
  yield { name: `${names.memo}.docx`, type: 'docx', content: await memoFile(input), lacking: lackingNothing, made: 1, of }
  for (const [index, [type, name, wanted]] of drawings.entries()) {
    signal?.throwIfAborted()
    const { files, lacking } = await writeDrawing(type, wanted, tools)
    for (const content of files) yield { name: `${name}.${type}`, type, content, lacking, made: index + 2, of }
  }
}

// Named after their titles: those who get the files know no ids.
function storiesOf(input: FileInput): readonly (readonly [FileType, string, FileInput])[] {
  const { chain, language } = input
  const name = exportWords[language].pack.story
  const stories = chain.stories.filter(({ steps }) => steps.length > 0)
  const taken = new Set<string>()
  return stories.map((story) => {
    const own = freshId(say(story.title, language).slice(0, longestName), taken, story.id)
    taken.add(own)
    return ['pptx', stories.length === 1 ? name : `${name}-${own}`, storyInput(input, story)]
  })
}

async function memoFile(input: FileInput): Promise<Uint8Array> {
  const { writeDocx } = await import('../export/writeDocx')
  const { chain, view, language, date } = input
  const findings = judgeChain(chain, view)
  return writeDocx(memoOf({ chain, view, findings }, language, stampOf({ chain, view, language, findings }, input)), date)
}
