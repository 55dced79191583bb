// The chain that a page carries along, when it was saved as one file.

import { embeddedId, type EmbeddedChain } from '../export/writeHtml'

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
