// The same map in other types of file, and the council pack: what is being made, how far it is, and a way to stop.

import { useRef, useState } from 'react'
import { say } from '../chain/chain'
import { writeAddress } from '../chain/addressParts'
import { initialView } from '../chain/plainView'
import { writeView } from '../chain/viewCodec'
import type { FileInput } from '../pack/writeDrawing'
import type { Drawing } from '../pipeline'
import { useInputs } from '../store/inputs'
import { baseTexts, libraryText } from '../store/library'
import { panelWords } from '../words/panels'
import { browserTools, mediaTypes, otherTypes } from './fileTools'
import { fileName, saveFile } from './saveFile'

type Choices = Pick<FileInput, 'page' | 'portrait' | 'theme'>
type State = { readonly kind: 'idle' | 'failed' } | { readonly kind: 'working' | 'done'; readonly name: string }

export function OtherFiles({ drawing, choices }: { drawing: Drawing; choices: Choices }) {
  const words = panelWords[drawing.language].exporting
  const [state, setState] = useState<State>({ kind: 'idle' })
  const stop = useRef<AbortController>(undefined)
  const working = state.kind === 'working'
  const make = (name: string, work: (input: FileInput, signal: AbortSignal) => Promise<void>) => {
    const controller = new AbortController()
    stop.current = controller
    setState({ kind: 'working', name })
    fileInput(drawing, choices)
      .then((input) => work(input, controller.signal))
      .then(
        () => setState({ kind: 'done', name }),
        () => setState({ kind: controller.signal.aborted ? 'idle' : 'failed' }),
      )
  }
  return (
    <section className="other-files" aria-label={words.others}>
      <h3>{words.others}</h3>
      <div className="other-file-types">
        {otherTypes.map((type) => (
          <button
            key={type}
            type="button"
            className="button button-outline"
            disabled={working}
            onClick={() => make(words.types[type], (input) => saveAs(type, input))}
          >
            {words.types[type]}
          </button>
        ))}
        {otherTypes.includes('pdf') && (
          <button
            type="button"
            className="button button-outline"
            disabled={working}
            onClick={() =>
              make(words.pack, (input, signal) => savePack(input, { signal, told: (name) => setState({ kind: 'working', name }) }))
            }
          >
            {words.pack}
          </button>
        )}
        {working && (
          <button type="button" className="button button-outline" onClick={() => stop.current?.abort()}>
            {words.stop}
          </button>
        )}
      </div>
      <p role="status">
        {state.kind === 'working' && words.making(state.name)}
        {state.kind === 'done' && words.done(state.name)}
        {state.kind === 'failed' && words.failed}
      </p>
    </section>
  )
}

async function fileInput({ chain, view, language, layout }: Drawing, choices: Choices): Promise<FileInput> {
  const { source } = useInputs.getState()
  const name = source?.name ?? chain.id
  const text = source?.text ?? (await libraryText(name)) ?? ''
  const address = writeAddress(new Map([...writeView(view, initialView(chain)), ['language', language]]))
  const { protocol, href } = window.location
  return {
    ...{ chain, view, language, ...choices, detail: layout.detail, text: 'outlines', scale: 2, date: new Date() },
    source: { name, text, files: await baseTexts(text), address },
    // A file on somebody's own disk is no address for others.
    ...(protocol === 'file:' ? {} : { address: href }),
  }
}

async function saveAs(type: (typeof otherTypes)[number], input: FileInput): Promise<void> {
  const { writeDrawing } = await import('../pack/writeDrawing')
  const { files } = await writeDrawing(type, input, browserTools)
  const name = fileName(say(input.chain.title, input.language))
  const [only] = files
  if (only !== undefined && files.length === 1) saveFile(asPart(only), { name: `${name}.${type}`, type: mediaTypes[type] })
  else await saveZip(new Map(files.map((content, at) => [`${name}-${at + 1}.${type}`, content])), name)
}

async function savePack(input: FileInput, { signal, told }: { signal: AbortSignal; told: (name: string) => void }): Promise<void> {
  const { packFiles } = await import('../pack/packFiles')
  const files = new Map<string, string | Uint8Array>()
  for await (const { name, content, made, of } of packFiles(input, { tools: browserTools, signal })) {
    files.set(name, content)
    told(`${made}/${of} ${name}`)
  }
  await saveZip(files, fileName(say(input.chain.title, input.language)))
}

async function saveZip(files: ReadonlyMap<string, string | Uint8Array>, name: string): Promise<void> {
  const { strToU8, zipSync } = await import('fflate')
  const entries = [...files].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const)
  saveFile(asPart(zipSync(Object.fromEntries(entries))), { name: `${name}.zip`, type: 'application/zip' })
}

function asPart(content: string | Uint8Array): BlobPart {
  return typeof content === 'string' ? content : new Uint8Array(content)
}
