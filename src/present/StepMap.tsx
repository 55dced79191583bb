// The map of a step: the one map of the page, narrowed to what the step is about, with its focus lit.

import { useMemo } from 'react'
import { judgeChain } from '../analysis/judgeChain'
import type { Chain, Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Detail, View } from '../chain/view'
import type { Size } from '../map/cameraMath'
import { MapView } from '../map/MapView'
import { useMapCamera } from '../map/useMapCamera'
import { useSize } from '../map/useSize'
import { stageView } from '../scene/stageView'
import { usePrepared, useThemeName } from '../store/derive'
import { drawer, type Drawer } from '../store/drawer'
import { presentWords } from '../words/present'
import { stageCamera } from './stageCamera'
import { useStageCamera } from './useStageCamera'

type Props = { readonly chain: Chain; readonly view: View; readonly language: Language }

export function StepMap({ chain, view, language }: Props) {
  const [measure, size] = useSize()
  const theme = useThemeName()
  const words = presentWords[language]
  const { interventions } = indexChain(chain)
  const stage = useMemo(() => stageView(chain, view, judgeChain(chain, view)), [chain, view])
  const wanted = useMemo(
    () => ({ chain, view: stage.view, language, theme, ...(stage.rows === undefined ? {} : { rows: stage.rows }) }),
    [chain, stage, language, theme],
  )
  // The camera chooses between the first two, unless the view pins a level.
  const levels = useMemo<readonly Detail[]>(() => ['overview', 'names', ...(view.detail === undefined ? [] : [view.detail])], [view.detail])
  // Of a large chain the step before stays until this one was laid out.
  const look = usePrepared(wanted, levels)
  const draw = useMemo(() => (look === undefined ? undefined : drawer(look)), [look])
  return (
    <section className="present-map" aria-label={words.map} data-focused={view.focus.some((id) => interventions.has(id)) || undefined}>
      <div className="present-map-room" ref={measure}>
        {size !== undefined && draw !== undefined && look !== undefined && <StageMap draw={draw} view={look.view} size={size} />}
      </div>
      {stage.rows !== undefined && <p className="present-rows">{words.rows(stage.rows.length, stage.all)}</p>}
    </section>
  )
}

function StageMap({ draw, view, size }: { draw: Drawer; view: View; size: Size }) {
  const shot = useMemo(() => stageCamera(draw, { size, focus: view.focus, pinned: view.detail }), [draw, size, view])
  const drawing = draw(shot.detail)
  useStageCamera({ drawing, shot, size })
  const mapCamera = useMapCamera({ draw, pinned: shot.detail, size, room: size })
  return <MapView mapCamera={mapCamera} view={view} size={size} />
}
