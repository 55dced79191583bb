// The selection → everything that is known about it.

import type { Drawing } from '../pipeline'
import type { Selection } from '../store/selection'
import { useInputsLater } from '../store/useInputsLater'
import { detailWords } from '../words/details'
import { CellDetails } from './CellDetails'
import { GapDetails } from './GapDetails'
import { InterventionDetails } from './InterventionDetails'
import { LinkDetails } from './LinkDetails'
import { SourceList } from './SourceList'
import { ValueDetails } from './ValueDetails'

export function DetailsPanel({ drawing }: { drawing: Drawing }) {
  const selection = useInputsLater((inputs) => inputs.selection)
  if (selection === undefined) return <p>{detailWords[drawing.language].chooseFirst}</p>
  return (
    <>
      <Details selection={selection} drawing={drawing} />
      <SourceList chain={drawing.chain} language={drawing.language} />
    </>
  )
}

function Details({ selection, drawing }: { selection: Selection; drawing: Drawing }) {
  switch (selection.kind) {
    case 'intervention':
      return <InterventionDetails id={selection.id} drawing={drawing} />
    case 'gap':
      return <GapDetails id={selection.id} drawing={drawing} />
    case 'link':
      return <LinkDetails id={selection.id} drawing={drawing} />
    case 'cell':
      return <CellDetails row={selection.row} column={selection.column} drawing={drawing} />
    case 'value':
      return <ValueDetails dimension={selection.dimension} id={selection.id} drawing={drawing} />
  }
}
