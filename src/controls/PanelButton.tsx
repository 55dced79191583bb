// A button that opens or closes one of the panels beside the map; says whether it is open and, where it helps, how much is in it.

import { togglePanel, useInputs, type Panel } from '../store/inputs'
import { Button } from './Button'
import { Icon, type IconName } from './Icon'

export type NamedPanel = Exclude<Panel, 'details'>

const icons: Readonly<Record<NamedPanel, IconName>> = {
  filters: 'filter',
  gaps: 'gap',
  'what-if': 'what-if',
  match: 'match',
  settings: 'settings',
  stories: 'present',
  local: 'local',
}

/** `tip` tells what the button is where the page has room for its icon only. */
type Props = {
  readonly panel: NamedPanel
  readonly label: string
  readonly note?: number | undefined
  readonly tip?: string
  readonly off?: boolean | undefined
}

export function PanelButton({ panel, label, note, tip, off = false }: Props) {
  const open = useInputs((inputs) => inputs.panel === panel)
  return (
    <Button className={`button panel-button-${panel}`} aria-expanded={open} off={off} title={tip} onPress={() => togglePanel(panel)}>
      <Icon name={icons[panel]} />
      <span>{label}</span>
      {note !== undefined && <span className="count">{note}</span>}
    </Button>
  )
}
