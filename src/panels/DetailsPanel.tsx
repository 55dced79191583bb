// The selection → everything that is known about it.

import type { Drawing } from '../pipeline'
import { useInputsLater } from '../store/useInputsLater'
import { detailWords } from '../words/details'
import { CellDetails } from './CellDetails'
import { GapDetails } from './GapDetails'
import { InterventionDetails } from './InterventionDetails'
import { LinkDetails } from './LinkDetails'
import { ValueDetails } from './ValueDetails'

export function DetailsPanel({ drawing }: { drawing: Drawing }) {
  const selection = useInputsLater((inputs) => inputs.selection)
  const words = detailWords[drawing.language]
  if (selection === undefined) return <p>{words.chooseFirst}</p>
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
