// The built page → the same with the page of a first visit drawn into it, and all that its picture needs: nothing has to arrive before it is seen.

import { runnerImport, type Plugin, type Rolldown } from 'vite'
import react from '@vitejs/plugin-react'
import { chainModules } from './chainModules'

/** What the painter exports. */
type DrawnAhead = { readonly markup: string; readonly styles: string; readonly address: string }

/** What nearly every word is set in. Words that change their font after they were shown would move. */
const firstFonts = /source-sans-3-latin-[46]00-[^/]+\.woff2$/

/** `painter` is the module that draws the page, `arrival` the script that runs before it is painted. */
export function firstPage({ painter, arrival }: { painter: string; arrival: string }): Plugin {
  let drawn: DrawnAhead | undefined
  return {
    name: 'ketenkaart-first-page',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    async buildStart() {
      const { module } = await runnerImport<DrawnAhead>(painter, { plugins: [react(), chainModules()] })
      drawn = module
      this.emitFile({ type: 'chunk', id: arrival, name: 'arrive' })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        if (drawn === undefined) throw new Error('the first page was not drawn')
        const { markup, styles, address } = drawn
        const [tag, program] = /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/.exec(html) ?? []
        const [link, style] = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/.exec(html) ?? []
        if (tag === undefined || program === undefined) throw new Error('the page has no program')
        if (link === undefined || style === undefined) throw new Error('the page has no style')
        const css = carryFonts(emptyStyle(bundle, style), bundle)
        const script = takeOut(bundle, (file) => file.type === 'chunk' && file.name === 'arrive')
        return {
          html: html
            .replace(tag, '')
            .replace(link, '')
            // The program is asked for once the page has been painted; fetching it sooner holds that up.
            .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
            .replace('<div id="app"></div>', () => `<div id="app">${inAscii(markup)}</div>`),
          // The script after the style: it asks for the fonts that the style names.
          tags: [
            { tag: 'style', children: css + styles, injectTo: 'head' },
            { tag: 'script', attrs: { 'data-address': address, 'data-program': program }, children: script, injectTo: 'head' },
          ],
        }
      },
    },
  }
}

// Browsers decode a page of plain ASCII many times as fast.
function inAscii(markup: string): string {
  return markup.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`)
}

// Parts of the app that arrive later ask for the style by its name as well, and do not start without it.
function emptyStyle(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name]
  if (file?.type !== 'asset') throw new Error(`missing style: ${name}`)
  const style = textOf(file)
  file.source = '/* It stands in the page itself. */'
  return style
}

type Built = Rolldown.OutputBundle[string]

// What stands in the page itself need not stand beside it.
function takeOut(bundle: Rolldown.OutputBundle, isWanted: (file: Built) => boolean): string {
  const file = Object.values(bundle).find(isWanted)
  if (file === undefined) throw new Error('missing file for the first page')
  Reflect.deleteProperty(bundle, file.fileName)
  return textOf(file)
}

function textOf(file: Built): string {
  return file.type === 'chunk' ? file.code : Buffer.from(file.source).toString()
}

// The first fonts go along in the style; the address of any other holds from the page, where the style now stands.
function carryFonts(style: string, bundle: Rolldown.OutputBundle): string {
  return style.replace(/url\(([^)]*?)([^/)]+\.woff2)\)/g, (_, path: string, name: string) => {
    const font = Object.values(bundle).find(({ fileName }) => fileName.endsWith(`/${name}`))
    if (font?.type !== 'asset') throw new Error(`missing font: ${path}${name}`)
    return firstFonts.test(name) ? `url(data:font/woff2;base64,${Buffer.from(font.source).toString('base64')})` : `url(./${font.fileName})`
  })
}
