// The command line's build → the files that it reads beside itself: the fonts, and the chains of the library read ahead.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readChainFile } from './chainModules'

const fonts = 'export/fonts'
const library = 'data'

/** Fonts stand at the same place relative to the program as in the sources. */
export function commandLineFiles(): Plugin {
  return {
    name: 'ketenkaart-command-line-files',
    apply: (_, { isSsrBuild }) => isSsrBuild === true,
    generateBundle() {
      for (const name of readdirSync(join('src', fonts)))
        this.emitFile({ type: 'asset', fileName: `${fonts}/${name}`, source: readFileSync(join('src', fonts, name)) })
      for (const name of readdirSync(library).filter((file) => file.endsWith('.yaml'))) {
        const source = aheadOf(join(library, name))
        if (source === undefined) continue
        const bytes = readFileSync(join(library, name))
        // Found again by its length and then by its bytes: taking a digest would load half of a library for one file.
        const found = `${bytes.length}-${name}`
        this.emitFile({ type: 'asset', fileName: `library/${found}`, source: bytes })
        this.emitFile({ type: 'asset', fileName: `ahead/${found}.json`, source })
      }
      // The program is made of CommonJS, whatever the project around it says: Node starts that sooner.
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    },
  }
}

/** The chain in a file as JSON. Undefined where its text alone doesn't say all: it builds on another file, or there are warnings to be heard. */
export function aheadOf(path: string): string | undefined {
  const { chain, problems } = readChainFile(path)
  if (problems.length > 0 || /^extends:/m.test(readFileSync(path, 'utf8'))) return undefined
  // Plain ASCII, like the program itself.
  return JSON.stringify(chain).replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
