// A choice in the toolbar or the settings → the view after it.

import { say, type Chain, type Language } from '../chain/chain'
import { savedViewOf } from '../chain/savedViewOf'
import type { View } from '../chain/view'
import { interfaceWords } from '../words/interface'
import { goHome } from './camera'
import { changeView } from './inputs'
import type { Option } from './option'
import type { ViewChoice } from './viewChoices'

export function chooseIn({ name, choose }: ViewChoice, id: string): void {
  // Other axes are another map: it starts from its own beginning.
  if (name === 'rows' || name === 'columns') goHome()
  changeView((view) => choose(view, id))
}

/** The views that come with the chain, and which of them this is. Undefined for a chain without any. */
export function savedViewChoice(
  chain: Chain,
  view: View,
  language: Language,
): { readonly label: string; readonly value: string; readonly options: readonly Option[] } | undefined {
  if (chain.views.length === 0) return undefined
  const words = interfaceWords[language].choices
  const saved = savedViewOf(chain, view)
  const options = chain.views.map(({ id, title, summary }): Option => ({ id, name: say(title, language), note: say(summary, language) }))
  return {
    label: words.view,
    value: saved?.id ?? '',
    options: saved === undefined ? [{ id: '', name: words.ownView }, ...options] : options,
  }
}

export function chooseView(chain: Chain, id: string): void {
  const saved = chain.views.find((candidate) => candidate.id === id)
  if (saved === undefined) return
  goHome()
  changeView(() => saved.view)
}
