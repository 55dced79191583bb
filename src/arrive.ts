// The address and the device's colours → attributes of the page, before anything of it is painted; then the app, once it is.
// Small and on its own, since the page waits for it.

const { hash, search } = window.location
const { dataset } = document.documentElement

const asked = /[#&]theme=(light|dark)\b/.exec(hash)?.[1]
dataset['theme'] = asked ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

// Words set in another font first would move when theirs is there.
for (const weight of [400, 600]) void document.fonts.load(`${weight} 1em 'Source Sans 3'`)

// What was drawn into the page is shown where nothing else is asked for: another map must not flash by.
const { address, program } = document.currentScript?.dataset ?? {}
const drawn = search === '' && (hash === '' || hash === address)
dataset['first'] = drawn ? 'drawn' : 'other'

// A browser that has the program already would run it before it paints anything, and the map would be seen later for it.
document.addEventListener('DOMContentLoaded', () => {
  if (drawn && !document.hidden) requestAnimationFrame(() => setTimeout(start))
  else start()
})

function start(): void {
  if (program !== undefined) void import(/* @vite-ignore */ new URL(program, document.baseURI).href)
}

export {}
