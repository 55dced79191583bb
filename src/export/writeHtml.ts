// The app as one HTML file + the text of a chain → the same file with the chain in it.

import { escapeXml } from './escapeXml'

/** What the page opens: the chain file as it was written, the files that it builds on, and the view to begin with. */
export type EmbeddedChain = {
  readonly name: string
  readonly text: string
  /** By the reference as written in `extends`. */
  readonly files: Readonly<Record<string, string>>
  /** The part of an address after `#`; empty for the chain's first view. */
  readonly address: string
  /** What the page says of itself, in one line; absent in one that nothing is told of. */
  readonly stamp?: string
}

export const embeddedId = 'ketenkaart-chain'

/** Stands in the template where the chain comes. */
export const chainPlace = `<script type="application/json" id="${embeddedId}"></script>`

export function writeHtml(template: string, chain: EmbeddedChain, title: string): string {
  const [before, after] = template.split(chainPlace)
  if (before === undefined || after === undefined) throw new Error('the template has no place for a chain')
  const filled = chainPlace.replace('></', () => `>${jsonInHtml(chain)}</`)
  const named = before.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(title)}</title>`)
  return describe(named, chain.stamp) + filled + after
}

function describe(page: string, stamp: string | undefined): string {
  if (stamp === undefined) return page
  return page.replace(/(<meta\s+name="description"\s+content=")[^"]*"/, (_, before: string) => `${before}${escapeXml(stamp)}"`)
}

// In a script element only "<" can end or change it (`</script`, `<!--`), and JSON has another way to write that.
function jsonInHtml(chain: EmbeddedChain): string {
  return JSON.stringify(chain).replaceAll('<', '\\u003c')
}
