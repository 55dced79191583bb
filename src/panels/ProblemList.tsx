// To come.

import type { Language } from '../chain/chain'
import type { Problem } from '../chain/problem'
import type { ChainSource } from '../store/inputs'

type Props = { readonly source: ChainSource; readonly problems: readonly Problem[]; readonly language: Language; readonly hasMap: boolean }

export default function ProblemList({ problems }: Props) {
  return <p>{problems.map((problem) => `${problem.line}: ${problem.code} ${JSON.stringify(problem.facts)}`).join('\n')}</p>
}
