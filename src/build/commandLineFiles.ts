// The site's build → the files that the built command line reads beside itself: the fonts.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = 'export/fonts'

/** Copies them at the same place relative to the program as they have in the sources. */
export function commandLineFiles(): Plugin {
  return {
    name: 'ketenkaart-command-line-files',
    apply: (_, { isSsrBuild }) => isSsrBuild === true,
    generateBundle() {
      for (const name of readdirSync(join('src', folder))) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: readFileSync(join('src', folder, name)) })
      }
    },
  }
}
