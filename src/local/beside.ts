// Laying the open chain beside another version or beside municipalities, and taking it away again.

import { changeDimension } from '../chain/changeDimension'
import type { Chain } from '../chain/chain'
import { layTogether } from '../chain/layTogether'
import { changeView, useInputs } from '../store/inputs'
import { useOpened } from '../store/openChain'

/** What was open, and how it was coloured, by the chain that is shown in its place. */
const own = new WeakMap<Chain, { readonly chain: Chain; readonly colour: string | undefined }>()

/** The chain as it was opened, whatever it is shown beside. */
export function ownChain(chain: Chain): Chain {
  return own.get(chain)?.chain ?? chain
}

export function showBeside(before: Chain, after: Chain): void {
  putAside()
  const { rows, columns, colour } = useInputs.getState().view
  const shown = layTogether(before, after, [rows, columns])
  own.set(shown, { chain: after, colour: colour === changeDimension ? undefined : colour })
  useOpened.setState({ chain: shown })
  changeView((view) => ({ ...view, colour: changeDimension }))
}

export function showMunicipalities(base: Chain, chains: readonly Chain[]): void {
  putAside()
  const open = useOpened.getState().chain
  const shown: Chain = { ...base, beside: { kind: 'municipalities', chains } }
  own.set(shown, { chain: open ?? base, colour: useInputs.getState().view.colour })
  useOpened.setState({ chain: shown })
}

// One comparison takes the place of another.
function putAside(): void {
  const { chain } = useOpened.getState()
  if (chain?.beside !== undefined) showAlone(chain)
}

/** The open chain alone again. */
export function showAlone(chain: Chain): void {
  const was = own.get(chain)
  if (was === undefined) return
  changeView(({ colour, ...view }) => {
    const { [changeDimension]: _difference, ...where } = view.where
    const next = colour === changeDimension ? was.colour : colour
    return { ...view, where, ...(next === undefined ? {} : { colour: next }) }
  })
  useOpened.setState({ chain: was.chain })
}
