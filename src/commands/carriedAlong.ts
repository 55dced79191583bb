// A chain that was opened, and how it is looked at → what a page carries along, and the address of the same view on a site.

import { writeAddress } from '../chain/addressParts'
import type { Chain, Language } from '../chain/chain'
import { initialView } from '../chain/plainView'
import type { View } from '../chain/view'
import { writeView } from '../chain/viewCodec'
import type { EmbeddedChain } from '../export/writeHtml'
import type { Machine } from './machine'
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

type Led = { readonly site: string | undefined; readonly machine: Machine }

/** Nothing where no site was named, or where it does not have this chain: a link would lead to nothing, and that is said. */
export function addressOn(opened: WholeFile, look: Look, { site, machine }: Led): { readonly address?: string } {
  if (site === undefined) return {}
  if (opened.inLibrary()) {
    return { address: `${site.replace(/#.*$/, '')}#${writeAddress(new Map([['chain', look.chain.id], ...partsOf(look)]))}` }
  }
  machine.err(`${opened.path} is no chain of the site as it was built: without a link and a code, which would lead to nothing\n`)
  return {}
}

function partsOf({ chain, view, language }: Look): readonly (readonly [string, string])[] {
  return [...writeView(view, initialView(chain)), ['language', language]]
}
