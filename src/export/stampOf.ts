// What a file says of itself, so that a print on somebody's desk can be traced: which chain, of what date, looked at how, judged by whom.

import type { Findings } from '../analysis/findings'
import { say, type Text } from '../chain/chain'
import { nameOfChain } from '../chain/nameOfChain'
import { changesAnything } from '../chain/view'
import { judgementLine, viewParts, viewTitle, type Looking } from '../scene/describeView'
import { sayDate } from '../words/dates'
import { exportWords } from '../words/export'

export type Stamp = readonly { readonly name: string; readonly value: string }[]

type StampOptions = {
  readonly date: Date
  /** Leads to the very view, where the site's address is known. */
  readonly address?: string
  /** Told instead of the view. */
  readonly story?: { readonly title: Text }
}

export function stampOf(looked: Looking & { readonly findings: Findings }, { date, address, story }: StampOptions): Stamp {
  const { chain, language } = looked
  const words = exportWords[language].stamp
  return [
    { name: words.chain, value: say(chain.title, language) },
    { name: words.version, value: chain.version },
    { name: words.national, value: chain.national === undefined ? '' : nameOfChain(chain.national, language) },
    ...(story === undefined ? ofView(looked) : [{ name: words.story, value: say(story.title, language) }]),
    { name: words.made, value: sayDate(date.toISOString().slice(0, 10), language) },
    { name: words.address, value: address ?? '' },
  ].filter(({ value }) => value !== '')
}

// Each step of a story looks and judges in its own way, which its page says.
function ofView(looked: Looking & { readonly findings: Findings }): Stamp {
  const words = exportWords[looked.language].stamp
  return [
    { name: words.view, value: viewTitle(looked) || (showsEverything(looked) ? words.everything : words.own) },
    { name: words.shown, value: viewParts(looked).join(' · ') },
    { name: words.judgement, value: judgementLine(looked, looked.findings.norms) },
  ]
}

function showsEverything({ chain: { beside }, view: { where, norm, whatIf } }: Looking): boolean {
  return beside === undefined && Object.keys(where).length === 0 && norm === undefined && !changesAnything(whatIf)
}
