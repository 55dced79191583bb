// One cell: how it is judged and why, what stands in it, and where it falls short.

import { useMemo } from 'react'
import { findContradictions } from '../analysis/findContradictions'
import { cellKey } from '../analysis/findings'
import type { Chain } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Place } from '../chain/select'
import type { View } from '../chain/view'
import { unnamed } from '../layout/layout'
import type { Drawing } from '../pipeline'
import type { Selection } from '../store/selection'
import { detailWords } from '../words/details'
import { legendWords } from '../words/legend'
import { ContradictionList } from './ContradictionList'
import { DetailActions } from './DetailActions'
import { GapLinks } from './GapLinks'
import { InterventionsHere } from './InterventionsHere'
import { JudgementList } from './JudgementList'
import { PanelSection } from './PanelSection'
import { RoutesHere } from './RoutesHere'

type Props = { readonly row: string; readonly column: string; readonly drawing: Drawing }

export function CellDetails({ row, column, drawing }: Props) {
  const { chain, language, findings, layout, view } = drawing
  const words = detailWords[language]
  const at = useMemo(() => placeAt(chain, view, { row, column }), [chain, view, row, column])
  const cell = layout.cells.find((candidate) => candidate.row === row && candidate.column === column)
  if (cell === undefined) return <h2>{words.missing}</h2>
  const judged = findings.cells.get(cellKey(row, column))
  const gaps = findings.gaps.filter(({ id }) => judged?.gaps.includes(id))
  const selection: Selection = { kind: 'cell', row, column }
  const state = judged?.state ?? 'not-judged'
  return (
    <article>
      <p className="kind">{words.cell}</p>
      <h2>{[nameOf(layout.rows, row), nameOf(layout.columns, column)].join(' × ')}</h2>
      <p className={`state state-${state}`}>{legendWords[language].states[state]}</p>
      {state === 'not-judged' && <p className="help">{words.notAsked(view.norm !== 'none' && chain.norms.length > 0)}</p>}
      <DetailActions drawing={drawing} selection={selection} />
      {gaps.length > 0 && (
        <PanelSection title={words.gapsHere(gaps.length)}>
          <GapLinks gaps={gaps} drawing={drawing} />
        </PanelSection>
      )}
      <ContradictionList
        contradictions={findContradictions(drawing, (met) => judged?.judgements.includes(met) === true)}
        drawing={drawing}
        about={selection}
      />
      <InterventionsHere ids={cell.interventions} outside={new Set(cell.hidden)} drawing={drawing} />
      {at !== undefined && <RoutesHere at={at} drawing={drawing} />}
      {judged !== undefined && (
        <PanelSection title={words.judgements}>
          {/* Of a group that is folded it matters where in it each holds. */}
          <JudgementList
            judgements={judged.judgements}
            known={
              new Map([
                [view.rows, row],
                [view.columns, column],
              ])
            }
            drawing={drawing}
          />
        </PanelSection>
      )}
    </article>
  )
}

// Undefined for a row or column that is no value: a folded group, or what names none.
function placeAt(
  chain: Chain,
  { rows, columns }: View,
  { row, column }: { readonly row: string; readonly column: string },
): Place | undefined {
  const { dimensions } = indexChain(chain)
  const known = dimensions.get(rows)?.values.has(row) === true && dimensions.get(columns)?.values.has(column) === true
  return known ? { [rows]: row, [columns]: column } : undefined
}

function nameOf(tracks: Drawing['layout']['rows'], id: string): string {
  const track = tracks.find((candidate) => candidate.id === id)
  return track?.name ?? (id === unnamed ? '–' : id)
}
