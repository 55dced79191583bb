// The panel beside the map.

import type { Drawing } from '../pipeline'
import type { Panel } from '../store/inputs'

export default function PanelDock({ panel, drawing }: { panel: Panel; drawing: Drawing }) {
  return (
    <aside className="panel">
      {panel} {drawing.findings.gaps.length}
    </aside>
  )
}
