// What the command line needs of the world. The tests hand in one of their own.

import type { Chain } from '../chain/chain'
import type { FontFile } from '../export/fontFiles'

export type Machine = {
  /** Standard input, whole. */
  readonly input: () => Uint8Array
  /** Throws when the file can't be read. */
  readonly read: (path: string) => Uint8Array
  readonly exists: (path: string) => boolean
  /** The chain in this file, where the program was built with one that differs in no byte: it need not be read again. */
  readonly readAhead: (bytes: Uint8Array) => Chain | undefined
  /** Whether this is, byte for byte, a chain that the site of this program has. */
  readonly inLibrary: (bytes: Uint8Array) => boolean
  /** Makes missing folders. */
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly out: (content: string | Uint8Array) => void
  readonly err: (text: string) => void
  /** The bundled font, as the browser wants it or as writers of files want it. */
  readonly font: (file: FontFile, type: 'woff2' | 'ttf') => Uint8Array
  /** Path of the folder that the files of the bundled font lie in. */
  readonly fontFolder: string
  /** The app as one page. Throws a UsageError when it has not been built. */
  readonly template: () => string
  readonly now: () => Date
  /** The path of `reference` as seen from the file `from`. */
  readonly pathFrom: (from: string, reference: string) => string
}

/** What a command gets to work with: the world, and a way to say how it ended (0 fine, 1 problems or gaps). */
export type Context = { readonly machine: Machine; readonly end: (exitCode: 0 | 1) => void }

/** Wrong usage that only shows while a command runs: an unknown view, a missing file. Ends with code 2. */
export class UsageError extends Error {}
