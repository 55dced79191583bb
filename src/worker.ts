// The text of a chain → its reading, off the main thread: a large file must not stop typing or panning.

import { readChain, type Reading } from './file/readChain'

/** `files` holds the texts that the chain's `extends` may ask for, by the reference as written. */
export type Order = {
  readonly number: number
  readonly text: string
  readonly file: string
  readonly files: Readonly<Record<string, string>>
}
export type Answer = { readonly number: number; readonly reading: Reading }

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const { number, text, file, files } = data
  const answer: Answer = { number, reading: readChain(text, { file, resolve: (reference) => files[reference] }) }
  self.postMessage(answer)
})
