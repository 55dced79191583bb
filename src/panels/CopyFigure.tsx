// The map on the clipboard, as vectors or as a picture, to paste into a document without a file in between.

import { Button } from '../controls/Button'
import type { FileInput } from '../pack/writeDrawing'
import type { Drawing } from '../pipeline'
import { takeAwayWords } from '../words/takeAway'
import { writeFiles } from '../work/writer'
import { canCopy } from './clipboard'
import { fileInput, type FileChoices } from './fileInput'
import { browserTools } from './fileTools'
import { blobOf, mediaTypes } from './saveFile'
import type { Making } from './useMaking'

const figures = ['svg', 'png'] as const

type Props = { readonly drawing: Drawing; readonly choices: FileChoices; readonly making: Making }

/** Nothing where the browser gives no clipboard to the page. */
export function CopyFigure({ drawing, choices, making: { state, make } }: Props) {
  const words = takeAwayWords[drawing.language]
  return figures
    .filter((kind) => canCopy(mediaTypes[kind]))
    .map((kind) => (
      <Button
        key={kind}
        className="button button-outline"
        off={state.kind === 'working'}
        onPress={() =>
          make({ name: words.copy[kind], done: words.copied[kind] }, ({ signal }) =>
            copy(kind, fileInput(drawing, { ...choices, page: 'fit' }), signal),
          )
        }
      >
        {words.copy[kind]}
      </Button>
    ))
}

// The clipboard is given a promise: it must be asked while the press of the button still counts as one.
async function copy(kind: (typeof figures)[number], input: Promise<FileInput>, signal: AbortSignal): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ [mediaTypes[kind]]: figure(kind, input, signal) })])
}

async function figure(kind: (typeof figures)[number], input: Promise<FileInput>, signal: AbortSignal): Promise<Blob> {
  const { files } = await writeFiles(kind, await input, { tools: browserTools, signal })
  const [only] = files
  if (only === undefined) throw new Error('a drawing without a page')
  return blobOf(only, mediaTypes[kind])
}
