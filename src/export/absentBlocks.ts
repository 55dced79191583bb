// A municipality's chain → the part of the memo that names what is not to be had there, of what the view shows.

import { absentHere } from '../chain/availability'
import { say, type Language } from '../chain/chain'
import { selects } from '../chain/select'
import { memoWords } from '../words/memo'
import type { Judged } from './judged'
import { heading, list, type Block } from './memo'

export function absentBlocks({ chain, view }: Judged, language: Language): readonly Block[] {
  const absent = absentHere(chain)
  const named = chain.interventions.filter((intervention) => absent.has(intervention.id) && selects(chain, view.where, { intervention }))
  if (named.length === 0) return []
  return [heading(2, memoWords[language].absent(named.length)), ...list(named.map(({ name }) => [say(name, language)]))]
}
