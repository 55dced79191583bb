// The interventions of a cell, a row or a column, with what is said of those that the number on the map leaves out.

import type { Drawing } from '../pipeline'
import { detailWords } from '../words/details'
import { legendWords } from '../words/legend'
import { InterventionLinks } from './InterventionLinks'
import { PanelSection } from './PanelSection'

type Props = {
  readonly ids: readonly string[]
  /** Those of them that don't fit the filter. */
  readonly outside: ReadonlySet<string>
  readonly drawing: Drawing
}

export function InterventionsHere({ ids, outside, drawing: { chain, view, language } }: Props) {
  const words = detailWords[language]
  const marks = (id: string): readonly string[] => [
    ...(outside.has(id) ? [words.outsideFilter] : []),
    ...(view.whatIf.without.includes(id) ? [legendWords[language].leftOut] : []),
  ]
  return (
    <PanelSection title={ids.length === 0 ? words.noneHere : words.interventionsHere(ids.length)}>
      {outside.size > 0 && <p className="help">{words.hiddenHere(outside.size)}</p>}
      <InterventionLinks
        ids={ids}
        chain={chain}
        language={language}
        note={(id) => marks(id).length > 0 && <span className="quiet"> ({marks(id).join(', ')})</span>}
      />
    </PanelSection>
  )
}
