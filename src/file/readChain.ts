// The text of a chain file → the Chain, or everything that is wrong with it.

import { load } from 'js-yaml'
import { buildChain } from './buildChain'
import type { Chain } from '../chain/chain'
import { chainFile } from './defineFile'
import type { Problem } from '../chain/problem'

export type ReadOptions = {
  /** Name of the file, for the problems. */
  readonly file: string
  /** Hands over the text of another file, named as `extends` names it. */
  readonly resolve?: (reference: string) => string | undefined
}

export type Reading = { readonly chain?: Chain; readonly problems: readonly Problem[] }

/** A chain is handed over when nothing is wrong but warnings. */
export function readChain(text: string, { file }: ReadOptions): Reading {
  const result = chainFile.safeParse(load(text))
  if (result.success) return { chain: buildChain(result.data), problems: [] }
  const problems = result.error.issues.map((issue): Problem => ({
    code: issue.code,
    severity: 'error',
    file,
    line: 1,
    column: 1,
    path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
    facts: { detail: issue.message },
  }))
  return { problems }
}
