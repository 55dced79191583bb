// The name of a module that is never used → its place in the bundle stays empty, so that starting doesn't wait for it.

import type { Plugin } from 'vite'

const empty = '\0left-out'

export function leaveOut(module: string): Plugin {
  return {
    name: 'ketenkaart-leave-out',
    enforce: 'pre',
    apply: (_, { isSsrBuild }) => isSsrBuild === true,
    resolveId: (id) => (id === module ? empty : undefined),
    load: (id) => (id === empty ? 'module.exports = {}' : undefined),
  }
}
