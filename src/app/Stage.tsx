// The middle of the page: the map with its legend, or the table, and the panel that is open beside it.

import { lazy, memo, Suspense, useEffect, useMemo } from 'react'
import type { Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import type { Size } from '../map/cameraMath'
import { MapView } from '../map/MapView'
import { useMapCamera } from '../map/useMapCamera'
import { useFreeSize, useSize } from '../map/useSize'
import { useCamera } from '../store/camera'
import type { Drawer } from '../store/drawer'
import type { Panel, Shape } from '../store/inputs'
import { interfaceWords } from '../words/interface'
import { MapFrame } from './MapFrame'

const PanelDock = lazy(() => import('../panels/PanelDock'))
const TableView = lazy(() => import('./TableView'))
const StoryPanel = lazy(() => import('../present/StoryPanel'))
const LocalPanel = lazy(() => import('../local/LocalPanel'))

type Props = {
  readonly draw: Drawer
  readonly detail: Detail
  readonly view: View
  readonly language: Language
  readonly shape: Shape
  readonly panel: Panel | undefined
}

/** Kept as it is while the page answers a press: all that it is handed changes after that. */
export const Stage = memo(function Stage({ draw, detail, view, language, shape, panel }: Props) {
  const [measureRoom, room] = useSize()
  return (
    <div className="stage" ref={measureRoom}>
      <main className="stage-main" id="stage" tabIndex={-1} aria-label={interfaceWords[language].app.shapes[shape]}>
        {shape === 'table' ? (
          <Suspense fallback={null}>
            <TableView drawing={draw(detail)} />
          </Suspense>
        ) : (
          room !== undefined && <MapStage draw={draw} view={view} room={room} isAlone={panel === undefined} />
        )}
      </main>
      {panel !== undefined && (
        <Suspense fallback={<aside className="panel" />}>
          <PanelDock panel={panel} drawing={draw(detail)}>
            {panel === 'stories' && <StoryPanel drawing={draw(detail)} />}
            {panel === 'local' && <LocalPanel drawing={draw(detail)} />}
          </PanelDock>
        </Suspense>
      )}
    </div>
  )
})

type MapStageProps = { readonly draw: Drawer; readonly view: View; readonly room: Size; readonly isAlone: boolean }

function MapStage({ draw, view, room, isAlone }: MapStageProps) {
  const [measureMap, size] = useSize()
  const free = useFreeSize(size, isAlone)
  // While a panel has been open from the start nobody knows what the map has without it: all of the width, and about as much height as now.
  const height = size === undefined || size.width === room.width ? room.height : size.height
  const guess = useMemo(() => ({ width: room.width, height }), [room.width, height])
  const mapCamera = useMapCamera({ draw, pinned: view.detail, size: size ?? room, room: free ?? (isAlone && size ? size : guess) })
  const { detail } = mapCamera
  useEffect(() => useCamera.setState({ shown: detail }), [detail])
  return (
    <MapFrame drawing={mapCamera.drawing} room={measureMap}>
      {size !== undefined && <MapView mapCamera={mapCamera} view={view} size={size} />}
    </MapFrame>
  )
}
