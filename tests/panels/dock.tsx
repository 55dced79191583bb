// The panel beside the map as it stands on the page, with something selected.

import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import PanelDock from '../../src/panels/PanelDock'
import type { Drawing } from '../../src/pipeline'
import { openPanel, select, useInputs } from '../../src/store/inputs'
import type { Selection } from '../../src/store/selection'
import { example, openExample, show } from '../app/screen'

export function showDetails(selection: Selection, view = {}, chain = example): UserEvent {
  openExample(view, chain)
  select(selection)
  return show((drawing) => <Dock drawing={drawing} />)
}

/** A panel beside something that opens it. */
export function Dock({ drawing }: { drawing: Drawing }) {
  const panel = useInputs((inputs) => inputs.panel)
  return (
    <>
      <button type="button" onClick={() => openPanel('gaps')}>
        open
      </button>
      {panel !== undefined && <PanelDock panel={panel} drawing={drawing} />}
    </>
  )
}

/** The part of the panel under this heading. */
export function section(name: string | RegExp): HTMLElement {
  const part = screen.getByRole('heading', { level: 3, name }).parentElement
  if (part === null) throw new Error('a heading without a part')
  return part
}
