// The middle of the page: the map or the table, and the panel that is open beside it.

import { lazy, Suspense } from 'react'
import type { Language } from '../chain/chain'
import type { Detail, View } from '../chain/view'
import { MapView } from '../map/MapView'
import { useSize } from '../map/useSize'
import type { Draw } from '../store/derive'
import { useInputs, type Shape } from '../store/inputs'
import { interfaceWords } from '../words/interface'

const PanelDock = lazy(() => import('../panels/PanelDock'))
const TableView = lazy(() => import('./TableView'))

type Props = { readonly draw: Draw; readonly detail: Detail; readonly view: View; readonly language: Language; readonly shape: Shape }

export function Stage({ draw, detail, view, language, shape }: Props) {
  const [measureRoom, room] = useSize()
  const [measureMap, size] = useSize()
  const panel = useInputs((inputs) => inputs.panel)
  const words = interfaceWords[language].app
  return (
    <div className="stage" ref={measureRoom}>
      <main className="stage-main" id="stage" tabIndex={-1} ref={measureMap} aria-label={words.shapes[shape]}>
        {shape === 'table' ? (
          <Suspense fallback={null}>
            <TableView drawing={draw('names')} />
          </Suspense>
        ) : (
          size !== undefined && room !== undefined && <MapView draw={draw} view={view} language={language} size={size} room={room} />
        )}
      </main>
      {panel !== undefined && (
        <Suspense fallback={<aside className="panel" />}>
          <PanelDock panel={panel} drawing={draw(detail)} />
        </Suspense>
      )}
    </div>
  )
}
