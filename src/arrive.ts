// The address and the device's colours → attributes of the page, before anything of it is painted; then the app, once it is.
// Small and on its own, since the page waits for it.

const { hash, search } = window.location
const { dataset } = document.documentElement

const asked = /[#&]theme=(light|dark)\b/.exec(hash)?.[1]
dataset['theme'] = asked ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

// What was drawn into the page is shown where nothing else is asked for: another map must not flash by.
const { address, program } = document.currentScript?.dataset ?? {}
const drawn = search === '' && (hash === '' || hash === address)
dataset['first'] = drawn ? 'drawn' : 'other'

// Shown whole, and in its own font: half a toolbar would move when its other half has been read, and words when their font is there. What
// isn't shown yet isn't laid out either, so that this is done once.
dataset['page'] = 'arriving'
const fonts = [400, 600].map((weight) => document.fonts.load(`${weight} 1em 'Source Sans 3'`))
const read = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
void Promise.allSettled([...fonts, read]).then(() => {
  delete dataset['page']
})

// A phone and a desk have maps of their own, which stand in the page as text: parsing what isn't shown would hold up the others.
document.addEventListener('DOMContentLoaded', () => {
  if (!drawn) return
  const own = Array.from(document.querySelectorAll<HTMLElement>('[data-screen]')).find(
    ({ dataset: { screen = '' } }) => window.matchMedia(screen).matches,
  )
  const map = document.querySelector('.map-first')
  // The text is of the build, like the page itself.
  if (own !== undefined && map !== null) map.outerHTML = own.textContent
})

// Nothing can be done yet: what is pressed, by a key too, is marked for the app that takes over. Of several presses the last one counts.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('.first-page button') : null
  if (button === null) return
  document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
  button.setAttribute('data-pressed', '')
})

// A browser that has the program already would run it before it paints anything, and the map would be seen later for it. What is painted
// must be on the screen as well: until then the program would take the processor away from those who bring it there.
document.addEventListener('DOMContentLoaded', () => {
  if (!drawn || document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) return start()
  const seen = new PerformanceObserver(() => {
    seen.disconnect()
    start()
  })
  seen.observe({ type: 'paint', buffered: true })
})

function start(): void {
  if (program !== undefined) void import(/* @vite-ignore */ new URL(program, document.baseURI).href)
}

// The chain that the address names can be on its way while the program is: from this very site, or the program will refuse it.
const chain = new URLSearchParams(search).get('chain')
if (
  chain !== null &&
  chain !== '' &&
  URL.canParse(chain, document.baseURI) &&
  new URL(chain, document.baseURI).origin === window.location.origin
) {
  const ahead = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href: chain, crossOrigin: 'anonymous' })
  document.head.append(ahead)
}

export {}
