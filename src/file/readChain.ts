// The text of a chain file → the Chain, or everything that is wrong with it.

import type { Chain } from '../chain/chain'
import type { Problem } from '../chain/problem'
import { buildText } from './buildPieces'
import { checkFile } from './checkFile'
import { chainFile } from './defineFile'
import { localise } from '../overlay/localise'
import { placeMistakes } from './placeMistakes'
import { readLayers, type Stack } from './readLayers'
import { valueAt } from '../yaml/plainValue'

type ReadOptions = {
  /** Name of the file, for the problems. */
  readonly file: string
  /** Hands over the text of another file, named as `extends` names it, seen from the first file. */
  readonly resolve?: (reference: string) => string | undefined
  /** Called when the text has been read, and what it says remains to be checked. */
  readonly onRead?: () => void
}

export type Reading = {
  readonly chain?: Chain
  readonly problems: readonly Problem[]
  /** The text of each file that has problems, by the name that they give, where it is a text at all. */
  readonly texts: Readonly<Record<string, string>>
}

const nameIn = chainFile.pick({ title: true, version: true })

/**
 * A chain is handed over when nothing is wrong but warnings. Problems stand in the order of the text; those of a file that this one
 * builds on come after its own and carry that file's name.
 */
export function readChain(text: string, options: ReadOptions): Reading {
  const stack = readLayers(text, options)
  options.onRead?.()
  const checked = stack.value === undefined ? { mistakes: [] } : checkFile(stack.value)
  const problems = placeMistakes(stack, checked.mistakes)
  const troubled = new Set(problems.map((problem) => problem.file))
  const quotable = stack.layers.filter(({ file, yaml }) => troubled.has(file) && yaml.mistakes.every(({ code }) => code !== 'binary'))
  const texts = Object.fromEntries(quotable.map((layer) => [layer.file, layer.text]))
  if (checked.chain === undefined || problems.some(({ severity }) => severity === 'error')) return { problems, texts }
  return { chain: stack.isLocal ? { ...localise(checked.chain), ...nationalIn(checked.chain, stack) } : checked.chain, problems, texts }
}

/** What stands in the file at the bottom of the stack, which knows of no municipality: its name, and the stories whose steps are its own. */
function nationalIn({ stories, language }: Chain, { layers, originOf }: Stack): Pick<Chain, 'nationalStories' | 'national'> {
  const below = layers.at(-1)?.yaml.content?.value
  const named = nameIn.safeParse({ title: valueAt(below, ['title']), version: valueAt(below, ['version']) })
  const isNational = (at: number) => originOf(['stories', at, 'steps']).layer === layers.length - 1
  return {
    nationalStories: stories.filter((_, at) => isNational(at)).map(({ id }) => id),
    ...(named.success ? { national: { title: buildText(named.data.title, language), version: named.data.version?.toString() ?? '' } } : {}),
  }
}
