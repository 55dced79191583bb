// The text of a chain file → the Chain, or everything that is wrong with it.

import type { Chain } from '../chain/chain'
import type { Problem } from '../chain/problem'
import { checkFile } from './checkFile'
import { placeMistakes, type Placed } from './placeMistakes'
import { readYaml } from './readYaml'

export type ReadOptions = {
  /** Name of the file, for the problems. */
  readonly file: string
  /** Hands over the text of another file, named as `extends` names it. */
  readonly resolve?: (reference: string) => string | undefined
}

export type Reading = { readonly chain?: Chain; readonly problems: readonly Problem[] }

/** A chain is handed over when nothing is wrong but warnings. Problems stand in the order of the text. */
export function readChain(text: string, { file }: ReadOptions): Reading {
  const { content, mistakes } = readYaml(text)
  const placed: Placed[] = mistakes.map(({ offset, ...mistake }) => ({ mistake: { ...mistake, path: [] }, offset }))
  if (content === undefined) return { problems: placeMistakes(placed, { file, text }) }
  const checked = checkFile(content.value)
  for (const mistake of checked.mistakes) placed.push({ mistake, offset: content.locate(mistake.path, mistake.onKey === true) })
  if (placed.length === 0 && checked.chain !== undefined) return { chain: checked.chain, problems: [] }
  const problems = placeMistakes(placed, { file, text })
  const isSound = problems.every(({ severity }) => severity === 'warning')
  return isSound && checked.chain !== undefined ? { chain: checked.chain, problems } : { problems }
}
