// A chain file that the app imports → a module with its title (`?title`) or with the whole chain read ahead (`?chain`).

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { readChain } from '../file/readChain'
import { sayPlacedProblem } from '../words/problems'
import type { Chain } from '../chain/chain'
import type { Problem } from '../chain/problem'

export function chainModules(): Plugin {
  return {
    name: 'ketenkaart-chain-modules',
    // Before Vite's own handling of unknown files.
    enforce: 'pre',
    load(id) {
      const [, path, query] = /^(.+\.yaml)\?(title|chain)$/.exec(id) ?? []
      if (path === undefined) return undefined
      this.addWatchFile(path)
      const { chain } = readChainFile(path)
      // A string that is parsed starts faster than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(query === 'title' ? chain.title : chain))})`
    },
  }
}

/** Throws what is wrong with it when it cannot be drawn. */
export function readChainFile(path: string): { readonly chain: Chain; readonly problems: readonly Problem[] } {
  const resolve = (reference: string): string | undefined => {
    const other = join(dirname(path), reference)
    return existsSync(other) ? readFileSync(other, 'utf8') : undefined
  }
  const { chain, problems } = readChain(readFileSync(path, 'utf8'), { file: basename(path), resolve })
  if (chain === undefined)
    throw new Error(`${path} cannot be drawn: ${problems.map((problem) => sayPlacedProblem(problem, 'en')).join('\n')}`)
  return { chain, problems }
}
