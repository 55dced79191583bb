// A chain and what is wanted of it → files: by a worker where there can be one, so that the page goes on; else by the page.
// Each throws the signal's reason when it is stopped, and what a writer throws.

import type { FileInput, FileType, Tools, WrittenFiles } from '../pack/writeDrawing'
import type { ZippedPack } from '../pack/zipPack'
import { employ, type Employee } from './employ'
import { hasWorker, orOnPage, type Tell } from './wire'

type Control = { readonly tools: Tools; readonly signal: AbortSignal }

export async function writeFiles(type: FileType, { chain, ...input }: FileInput, { tools, signal }: Control): Promise<WrittenFiles> {
  const here = async () => (await import('../pack/writeDrawing')).writeDrawing(type, { ...input, chain }, tools)
  return byWriter(signal, (writer) => writer.write(type, chain, { input, tools }), here)
}

/** The council pack as one zip. */
export async function writePack(
  { chain, ...input }: FileInput,
  { tools, signal, tell }: Control & { readonly tell: Tell },
): Promise<ZippedPack> {
  const here = async () => (await import('../pack/zipPack')).zipPack({ ...input, chain }, { tools, tell, signal })
  return byWriter(signal, (writer) => writer.pack(chain, { input, tools }, tell), here)
}

/** Files by path. */
export async function writeZip(
  files: Readonly<Record<string, string | Uint8Array>>,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const date = new Date()
  const here = async () => (await import('../export/zipFiles')).zipFiles(files, date)
  return byWriter(signal, (writer) => writer.zip(files, date), here)
}

// One at most waits for the next file: it has started, and may know the chain.
const resting: Employee[] = []

async function byWriter<Made>(
  signal: AbortSignal,
  work: (writer: Employee) => Promise<Made | undefined>,
  here: () => Promise<Made>,
): Promise<Made> {
  signal.throwIfAborted()
  if (!hasWorker) return here()
  const writer = resting.pop() ?? employ()
  signal.addEventListener('abort', writer.dismiss)
  try {
    const made = await work(writer).catch(orOnPage(here))
    signal.throwIfAborted()
    if (made === undefined) throw new Error('the writer was dismissed')
    return made
  } finally {
    signal.removeEventListener('abort', writer.dismiss)
    if (resting.length === 0) resting.push(writer)
    else writer.dismiss()
  }
}
