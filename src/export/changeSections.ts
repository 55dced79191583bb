// Two chains and what differs between them → titles with lines under them, the gaps first; none where there is no difference.

import type { FindingsChange } from '../analysis/compareFindings'
import { say, type Chain, type Language } from '../chain/chain'
import { membershipChanges, type ChainChange } from '../chain/compareChains'
import { indexChain } from '../chain/indexChain'
import { changeWords, describeChange, describeGapChange, describeOthers } from '../words/changes'

export type Compared = { readonly before: Chain; readonly after: Chain; readonly change: ChainChange; readonly gaps: FindingsChange }

type Section = { readonly title: string; readonly lines: readonly string[] }

export function changeSections(compared: Compared, language: Language): readonly Section[] {
  const { before, after, change, gaps } = compared
  const words = changeWords[language]
  const sections: readonly Section[] = [
    {
      title: words.opened,
      lines: gaps.opened.map(({ gap, was }) => describeGapChange(after, { gap, was: { state: was } }, language)),
    },
    {
      title: words.closed,
      lines: gaps.closed.map(({ gap, now }) => describeGapChange(before, { gap, now: { state: now } }, language)),
    },
    ...(['added', 'removed', 'moved', 'changed'] as const).map((kind) => interventionsOf(compared, kind, language)),
    { title: words.others, lines: describeOthers(change, language) },
  ]
  return sections.filter(({ lines }) => lines.length > 0).map(({ title, lines }) => ({ title: `${title} (${lines.length})`, lines }))
}

function interventionsOf(
  { before, after, change }: Compared,
  kind: ChainChange['interventions'][number]['kind'],
  language: Language,
): Section {
  const words = changeWords[language]
  const lines = change.interventions
    .filter((each) => each.kind === kind)
    .map(({ id, fields }) => {
      const intervention = indexChain(kind === 'removed' ? before : after).interventions.get(id)
      if (intervention === undefined) throw new Error(`missing intervention: ${id}`)
      const what = describeChange(after, { fields, memberships: membershipChanges(before, after, id) }, language)
      return [say(intervention.name, language), what].filter((part) => part !== '').join(': ')
    })
  return { title: `${words.interventions}: ${words.kinds[kind].toLocaleLowerCase(language)}`, lines }
}
