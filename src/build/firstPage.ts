// The built page → the same with the page of a first visit drawn into it, so that the first map is there before any script.

import { runnerImport, type HtmlTagDescriptor, type Plugin } from 'vite'
import react from '@vitejs/plugin-react'
import { chainModules } from './chainModules'

/** What the painter exports. */
type DrawnAhead = { readonly markup: string; readonly styles: string; readonly address: string }

/** Asked for at once: words that change their font after they were shown would move. */
const firstFonts = /source-sans-3-latin-[46]00-normal-[^/]+\.woff2$/

/** `painter` is the module that draws the page, `arrival` the script that runs before it is painted. */
export function firstPage({ painter, arrival }: { painter: string; arrival: string }): Plugin {
  let drawn: DrawnAhead | undefined
  let files: { readonly style: string; readonly script: string; readonly fonts: readonly string[] } | undefined
  let references = { style: '', script: '' }
  return {
    name: 'ketenkaart-first-page',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    async buildStart() {
      const { module } = await runnerImport<DrawnAhead>(painter, { plugins: [react(), chainModules()] })
      drawn = module
      references = {
        style: this.emitFile({ type: 'asset', name: 'first-page.css', source: drawn.styles }),
        script: this.emitFile({ type: 'chunk', id: arrival, name: 'arrive' }),
      }
    },
    generateBundle: {
      // Before the page itself is made, which names these files.
      order: 'pre',
      handler(_, bundle) {
        const fonts = Object.keys(bundle).filter((name) => firstFonts.test(name))
        files = { style: this.getFileName(references.style), script: this.getFileName(references.script), fonts }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (drawn === undefined || files === undefined) throw new Error('the first page was not drawn')
        const { markup, address } = drawn
        const [tag, program] = /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/.exec(html) ?? []
        if (tag === undefined || program === undefined) throw new Error('the page has no program')
        return {
          html: html
            .replace(tag, `<link rel="modulepreload" crossorigin href="${program}">`)
            .replace('<div id="app"></div>', () => `<div id="app">${markup}</div>`),
          tags: [
            {
              tag: 'script',
              attrs: { src: `./${files.script}`, 'data-address': address, 'data-program': program },
              injectTo: 'head-prepend',
            },
            { tag: 'link', attrs: { rel: 'stylesheet', href: `./${files.style}` }, injectTo: 'head' },
            ...files.fonts.map((font) => preloaded(font)),
          ],
        }
      },
    },
  }
}

function preloaded(font: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${font}` }, injectTo: 'head' }
}
