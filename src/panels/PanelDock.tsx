// The panel beside the map (over it on a phone): takes the focus when it opens and gives it back when it closes.

import './panels.css'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Icon } from '../controls/Icon'
import { useMap, walkTo } from '../map/mapStore'
import type { Drawing } from '../pipeline'
import { closePanel, openPanel, type Panel } from '../store/inputs'
import { formatSelection, parseSelection } from '../store/selection'
import { useInputsLater } from '../store/useInputsLater'
import { interfaceWords } from '../words/interface'
import { DetailsPanel } from './DetailsPanel'
import { FilterPanel } from './FilterPanel'
import { GapList } from './GapList'
import { gapsTitle } from './gapsTitle'
import { MatchPanel } from './MatchPanel'
import { SettingsPanel } from './SettingsPanel'
import { WhatIfPanel } from './WhatIfPanel'

/** The content of a panel from another room is handed in as children. */
type Props = { readonly panel: Panel; readonly drawing: Drawing; readonly children?: ReactNode }

export default function PanelDock({ panel, drawing, children }: Props) {
  const words = interfaceWords[drawing.language]
  const selection = useInputsLater((inputs) => inputs.selection)
  const subject = panel === 'details' && selection !== undefined ? formatSelection(selection) : panel
  const heading = useFocusOn(subject, panel)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    closePanel()
  }
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- Escape closes from anywhere in the panel.
    <aside className="panel" aria-label={words.panels[panel]} onKeyDown={onKeyDown}>
      <div className="panel-head">
        <PanelName panel={panel} drawing={drawing} />
        <button type="button" className="button button-icon" aria-label={words.app.close} title={words.app.close} onClick={closePanel}>
          <Icon name="close" />
        </button>
      </div>
      {/* A new subject starts at its top. */}
      <div className="panel-body" key={subject} ref={heading} tabIndex={-1} role="group" aria-label={words.panels[panel]}>
        {contentOf(panel, drawing) ?? children}
      </div>
    </aside>
  )
}

// What is in the details has a heading of its own.
function PanelName({ panel, drawing }: { panel: Panel; drawing: Drawing }) {
  const cameFrom = useInputsLater((inputs) => inputs.cameFrom)
  const names = interfaceWords[drawing.language].panels
  if (panel === 'gaps') return <h2>{gapsTitle(drawing)}</h2>
  if (panel !== 'details') return <h2>{names[panel]}</h2>
  if (cameFrom === undefined) return <p className="panel-name">{names.details}</p>
  return (
    <button type="button" className="button panel-back" onClick={() => openPanel(cameFrom)}>
      <Icon name="back" />
      {names[cameFrom]}
    </button>
  )
}

function contentOf(panel: Panel, drawing: Drawing): ReactNode {
  switch (panel) {
    case 'details':
      return <DetailsPanel drawing={drawing} />
    case 'filters':
      return <FilterPanel drawing={drawing} />
    case 'gaps':
      return <GapList drawing={drawing} />
    case 'what-if':
      return <WhatIfPanel drawing={drawing} />
    case 'match':
      return <MatchPanel drawing={drawing} />
    case 'settings':
      return <SettingsPanel drawing={drawing} />
    case 'stories':
    case 'local':
      return null
  }
}

// Not on arrival by an address: there nobody pressed anything, and the focus stays at the top of the page.
function useFocusOn(subject: string, panel: Panel) {
  const element = useRef<HTMLDivElement>(null)
  const before = useRef<string>(undefined)
  const list = useRef<{ readonly name: string; readonly entry?: string }>(undefined)
  const shown = useRef(panel)
  // First who had the focus is remembered, then it is taken.
  useEffect(() => {
    const opener = document.activeElement
    return () => giveBack(opener, shown.current)
  }, [])
  useEffect(() => {
    shown.current = panel
  }, [panel])
  useEffect(() => {
    const from = before.current
    before.current = subject
    const left = list.current
    if (isSelection(subject)) list.current = left && { entry: subject, ...left }
    // Before its selection has arrived, the panel of the details is about nothing yet.
    else if (subject !== 'details') list.current = { name: subject }
    // What is in it may have taken the focus already.
    const { activeElement } = document
    if (from === undefined && (activeElement === document.body || element.current?.contains(activeElement) === true)) return
    // Back in a list, at the entry that was opened from it: a list is gone through one by one.
    const entry = left?.name === subject ? entryOf(element.current, left.entry) : undefined
    if (entry !== undefined) entry.focus()
    else element.current?.focus({ preventScroll: true })
  }, [subject])
  return element
}

function entryOf(body: HTMLElement | null, subject: string | undefined): HTMLElement | undefined {
  return [...(body?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])].find((entry) => entry.dataset['opens'] === subject)
}

function isSelection(subject: string): boolean {
  return parseSelection(subject) !== undefined
}

// A panel that was there without a press, on arrival or after a story, has no opener: then it is the button that would have opened it.
function giveBack(opener: Element | null, panel: Panel): void {
  const isKnown = opener?.isConnected === true && opener !== document.body
  const goal = isKnown ? opener : document.querySelector(`.panel-button-${panel}`)
  if (goal instanceof HTMLElement) return goal.focus({ preventScroll: true })
  const { cursor } = useMap.getState()
  if (cursor !== undefined) walkTo(cursor)
}
