// To come.

import type { Drawing } from '../pipeline'

export default function TableView({ drawing }: { drawing: Drawing }) {
  return <p>{drawing.table.caption}</p>
}
