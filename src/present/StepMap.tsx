// The map of a step: the one map of the page, narrowed to what the step is about, with its focus lit.

import { useMemo } from 'react'
import type { Chain, Language } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import type { Size } from '../map/cameraMath'
import { MapView } from '../map/MapView'
import { useMapCamera } from '../map/useMapCamera'
import { useSize } from '../map/useSize'
import type { Drawer } from '../store/drawer'
import { presentWords } from '../words/present'
import { stageCamera } from './stageCamera'
import { StepLegend } from './StepLegend'
import type { StepDrawing } from './useStepDrawing'
import { useStageCamera } from './useStageCamera'

type Props = { readonly chain: Chain; readonly view: View; readonly step: StepDrawing; readonly language: Language }

export function StepMap({ chain, view, step: { stage, drawn }, language }: Props) {
  const [measure, size] = useSize()
  const words = presentWords[language]
  const { interventions } = indexChain(chain)
  return (
    <section className="present-map" aria-label={words.map} data-focused={view.focus.some((id) => interventions.has(id)) || undefined}>
      <div className="present-map-room" ref={measure}>
        {size !== undefined && drawn !== undefined && <StageMap {...drawn} size={size} />}
      </div>
      <div className="present-foot">
        {drawn !== undefined && <StepLegend sections={drawn.draw('overview').legend} language={language} />}
        {stage.rows !== undefined && <p className="present-rows">{words.rows(stage.rows.length, stage.all)}</p>}
      </div>
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
