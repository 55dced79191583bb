// A chain that was opened, and how it is looked at → what a page carries along, and the address of the same view on a site.

import { writeAddress } from '../chain/addressParts'
import type { Chain, Language } from '../chain/chain'
import { initialView } from '../chain/plainView'
import type { View } from '../chain/view'
import { writeView } from '../chain/viewCodec'
import type { EmbeddedChain } from '../export/writeHtml'
import type { WholeFile } from './openChain'

type Look = { readonly chain: Chain; readonly view: View; readonly language: Language }

/** Its name without the folders of whoever made the page. The text is decoded when a page is written. */
export function carriedAlong(opened: WholeFile, look: Look): EmbeddedChain {
  const { path, files } = opened
  return {
    ...{ name: path.split(/[/\\]/).at(-1) ?? path, files, address: writeAddress(new Map(partsOf(look))) },
    get text() {
      return opened.text
    },
  }
}

/** `site` has the chain in its library. */
export function addressOn(site: string, look: Look): string {
  return `${site.replace(/#.*$/, '')}#${writeAddress(new Map([['chain', look.chain.id], ...partsOf(look)]))}`
}

function partsOf({ chain, view, language }: Look): readonly (readonly [string, string])[] {
  return [...writeView(view, initialView(chain)), ['language', language]]
}
