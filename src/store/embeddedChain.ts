// A page that was saved as one file: the chain that it carries along, and the page itself without it.

import { embeddedId, type EmbeddedChain } from '../export/writeHtml'

// Taken while this module loads, before the app draws itself into the page.
const asSent = import.meta.env.MODE === 'single' ? document.documentElement.cloneNode(true) : undefined

/** The page as it was sent, with an empty place for a chain: what another one can be saved in. Undefined on a site. */
export function pageWithoutChain(): string | undefined {
  if (!(asSent instanceof HTMLElement)) return undefined
  // The program was unpacked into an element of its own, and is packed in the page as well.
  asSent.querySelector('script[type=module]')?.remove()
  asSent.querySelector(`#${embeddedId}`)?.replaceChildren()
  return `<!doctype html>\n${asSent.outerHTML}\n`
}

export function embeddedChain(): EmbeddedChain | undefined {
  const text = document.getElementById(embeddedId)?.textContent ?? ''
  if (text === '') return undefined
  const value: unknown = JSON.parse(text)
  if (isEmbedded(value)) return value
  throw new Error(`the page carries something else than a chain in #${embeddedId}`)
}

function isEmbedded(value: unknown): value is EmbeddedChain {
  if (typeof value !== 'object' || value === null) return false
  return 'name' in value && 'text' in value && 'address' in value && 'files' in value && typeof value.text === 'string'
}
