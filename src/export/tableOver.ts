// One or more chains → one table over all of them, in which the first column says which chain a row is about where there are several.

import type { Chain, Language } from '../chain/chain'
import { nameOfChain } from '../chain/nameOfChain'
import { exportWords } from '../words/export'

type Cell = string | number
type Rows<Each, Value extends Cell> = {
  readonly head: readonly string[]
  readonly rows: (each: Each) => readonly (readonly Value[])[]
}

/** The first row holds the column names. */
export function tableOver<Each extends { readonly chain: Chain }, Value extends Cell>(
  all: readonly Each[],
  language: Language,
  { head, rows }: Rows<Each, Value>,
): readonly (readonly (Value | string)[])[] {
  const [only, ...others] = all
  if (only !== undefined && others.length === 0) return [head, ...rows(only)]
  const names = namesOf(all, language)
  return [[exportWords[language].stamp.chain, ...head], ...all.flatMap((each, at) => rows(each).map((row) => [names[at] ?? '', ...row]))]
}

// Files that lie over one base may be called as it is called.
function namesOf(all: readonly { readonly chain: Chain }[], language: Language): readonly string[] {
  const names = all.map(({ chain }) => nameOfChain(chain, language))
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${at + 1})`))
}
