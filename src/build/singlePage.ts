// The app → one HTML file that opens from disk: everything in it, a policy that keeps it off the network, and a marked place for a chain.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { chainPlace } from '../export/writeHtml'

/** The mode of Vite in which the page is built, and where. */
export const singleMode = 'single'
export const singleFolder = 'dist/single'

/** Where the site offers it as a file to fetch, and where the command line finds it. */
const homes = ['dist/site/ketenkaart-template.html', 'dist/cli/template.html']

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src blob: data:',
  'connect-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

// No map is drawn ahead into it. Who reads this looks at an attachment in a mail program, most of the time.
const withoutScript = `
        Deze pagina toont een kaart, en dat kan hier niet. Bewaar het bestand op uw computer en open het in een browser, met JavaScript aan. /
        <span lang="en">This page shows a map, which cannot be done here. Save the file on your computer and open it in a browser, with JavaScript on.</span>
      `

const leftOut = /\.yaml\?(chain|raw)$|\.ttf\?url$|\/export\/writePdf\.ts$|\/slides\/writePptx\.ts$/

export function singlePage(): PluginOption[] {
  return [
    viteSingleFile(),
    {
      name: 'ketenkaart-single-program',
      transformIndexHtml: { order: 'pre', handler: (html) => html.replace('/src/main.tsx', '/src/single.ts') },
    },
    {
      name: 'ketenkaart-single-page',
      // The page carries one chain; those of the library would make it several times as large.
      enforce: 'pre',
      // It makes no PDF and no slides either: what does is as large again.
      load: (id) => (leftOut.test(id) ? 'export default undefined; export const writePdf = undefined, writePptx = undefined' : undefined),
      transformIndexHtml: {
        order: 'post',
        handler: (html) => ({
          html: html
            .replace(/<link rel="icon"[^>]*>\s*/, '')
            .replace('<div id="app"></div>', `${chainPlace}\n    <div id="app"></div>`)
            .replace(/(?<=<p class="no-script">)[^]*?(?=<\/p>)/, withoutScript),
          tags: [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }],
        }),
      },
      closeBundle() {
        const page = packProgram(readFileSync(join(singleFolder, 'index.html'), 'utf8'))
        for (const home of homes) {
          mkdirSync(dirname(home), { recursive: true })
          writeFileSync(home, page)
        }
      },
    },
  ]
}

// A page that goes by mail must stay small: the program is kept deflated, and unpacked by the browser itself when the page is opened.
function packProgram(html: string): string {
  const [whole, program] = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(html) ?? []
  if (whole === undefined || program === undefined) throw new Error('the page has no program to pack')
  const packed = deflateRawSync(program, { level: 9 }).toString('base64')
  const place = `<script type="text/plain" id="ketenkaart-program">${packed}</script>`
  return html.replace(whole, '').replace('</body>', () => `${place}\n    <script>${unpack}</script>\n  </body>`)
}

const unpack = `
      const packed = Uint8Array.from(atob(document.getElementById('ketenkaart-program').textContent), (letter) => letter.charCodeAt(0))
      const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
      void new Response(stream).text().then((program) => {
        ketenkaartProgram = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
        const script = document.createElement('script')
        script.type = 'module'
        script.textContent = program
        document.body.append(script)
      })
    `
