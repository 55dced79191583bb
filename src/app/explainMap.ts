// Chain + view → one sentence for whoever sees the map for the first time.

import { say, type Chain, type Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import { interfaceWords } from '../words/interface'

export function explainMap(chain: Chain, view: View, language: Language): string {
  const name = (id: string) => say(indexChain(chain).dimensions.get(id)?.dimension.name, language)
  return interfaceWords[language].app.explain({
    rows: name(view.rows),
    columns: name(view.columns),
    colour: view.colour === undefined ? undefined : name(view.colour),
  })
}
