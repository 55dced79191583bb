// The command line's build → the files that it reads beside itself: the fonts, the chains of the library read ahead, and its code compiled.

import { execFileSync } from 'node:child_process'
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
      for (const name of libraryFiles()) {
        const source = aheadOf(join(library, name))
        const bytes = readFileSync(join(library, name))
        // Found again by its length and then by its bytes: taking a digest would load half of a library for one file.
        const found = `${bytes.length}-${name}`
        this.emitFile({ type: 'asset', fileName: `library/${found}`, source: bytes })
        if (source !== undefined) this.emitFile({ type: 'asset', fileName: `ahead/${found}.json`, source })
      }
      // The program is made of CommonJS, whatever the project around it says: Node starts that sooner.
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    },
    writeBundle({ dir = '.' }, files) {
      const start = Object.values(files).find((file) => file.type === 'chunk' && file.isEntry && file.name === 'ketenkaart')
      if (start === undefined) throw new Error('the command line has no file to start it')
      // It keeps what was compiled by the first use of it: of drawing, which is asked of it most and needs most of its code.
      const [first = ''] = libraryFiles()
      execFileSync(process.execPath, [join(dir, start.fileName), 'draw', join(library, first)], { stdio: ['ignore', 'ignore', 'inherit'] })
    },
  }
}

function libraryFiles(): string[] {
  return readdirSync(library).filter((file) => file.endsWith('.yaml'))
}

/** The chain in a file as JSON. Undefined where its text alone doesn't say all: it builds on another file, or there are warnings to be heard. */
export function aheadOf(path: string): string | undefined {
  const { chain, problems } = readChainFile(path)
  if (problems.length > 0 || /^extends:/m.test(readFileSync(path, 'utf8'))) return undefined
  // Plain ASCII, like the program itself.
  return JSON.stringify(chain).replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
