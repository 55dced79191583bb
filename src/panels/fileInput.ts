// The drawing on screen + a person's choices → what the writers of files need: the chain as it was written, and the address of this view.

import { readAddress, writeAddress } from '../chain/addressParts'
import { initialView } from '../chain/plainView'
import { writeView } from '../chain/viewCodec'
import type { FileInput } from '../pack/writeDrawing'
import type { Drawing } from '../pipeline'
import { useInputs } from '../store/inputs'
import { baseTexts, libraryText } from '../store/library'

export type FileChoices = Pick<FileInput, 'text' | 'page' | 'portrait' | 'theme'>

export async function fileInput({ chain, view, language, layout }: Drawing, choices: FileChoices): Promise<FileInput> {
  const { source } = useInputs.getState()
  const name = source?.name ?? chain.id
  const text = source?.text ?? (await libraryText(name)) ?? ''
  const address = writeAddress(new Map([...writeView(view, initialView(chain)), ['language', language]]))
  const shared = sharedAddress()
  return {
    ...{ chain, view, language, ...choices, detail: layout.detail, scale: 2, date: new Date() },
    source: { name, text, files: await baseTexts(text), address },
    ...(shared === undefined ? {} : { address: shared }),
  }
}

/**
 * The address at which others see this view; a file on somebody's own disk has none, and neither has a chain that was opened from there.
 * What was open or chosen beside the map stays here.
 */
export function sharedAddress(): string | undefined {
  const { protocol, href } = window.location
  if (protocol === 'file:' || useInputs.getState().source?.kind === 'file') return undefined
  const [page = '', view = ''] = href.split('#')
  const shared = writeAddress(new Map([...readAddress(view)].filter(([name]) => name !== 'panel' && name !== 'select')))
  return shared === '' ? page : `${page}#${shared}`
}
