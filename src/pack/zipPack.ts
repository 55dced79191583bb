// A chain and how it is looked at → the council pack as one zip.

import { zipFiles } from '../export/zipFiles'
import { lackingNothing } from '../export/fontCoverage'
import { packFiles, type PackedFile } from './packFiles'
import type { FileInput, Tools } from './writeDrawing'

type PackOptions = {
  readonly tools: Tools
  /** Is told the share that is done, from 0 to 1, and the file that was made last. */
  readonly tell: (share: number, made: string) => void
  readonly signal?: AbortSignal
}

/** `lacks` is about the first file in which characters are lacking, if there is one: the same texts stand in all. */
export type ZippedPack = { readonly zip: Uint8Array<ArrayBuffer>; readonly lacks: Pick<PackedFile, 'type' | 'lacking'> }

/** Throws the signal's reason as soon as the file that is being made is done. */
export async function zipPack(input: FileInput, { tools, tell, signal }: PackOptions): Promise<ZippedPack> {
  const files: Record<string, string | Uint8Array> = {}
  let lacks: ZippedPack['lacks'] = { type: 'docx', lacking: lackingNothing }
  for await (const { name, type, content, lacking, made, of } of packFiles(input, { tools, ...(signal === undefined ? {} : { signal }) })) {
    files[name] = content
    if (lacks.lacking.places === 0) lacks = { type, lacking }
    // What remains then is the zip itself.
    tell(made / (of + 1), `${made}/${of} ${name}`)
  }
  return { zip: zipFiles(files, input.date), lacks }
}
