// Drawings of a chain → the map on screen: React Flow carries the body, frozen headers lie over it.

import '@xyflow/react/dist/base.css'
import './map.css'
import { ReactFlow } from '@xyflow/react'
import { useCallback, useRef, useState, type PointerEvent } from 'react'
import type { View } from '../chain/view'
import type { Item } from '../scene/scene'
import { goHome, useCamera, type Camera } from '../store/camera'
import { emphasise } from '../store/emphasis'
import { changeView, closePanel, select } from '../store/inputs'
import { useInputsLater } from '../store/useInputsLater'
import { interfaceWords } from '../words/interface'
import { frameOf, openBox, type ScreenPoint, type Size } from './cameraMath'
import { stopFlight } from './flight'
import { FlowCamera } from './FlowCamera'
import { FrozenHeaders } from './FrozenHeaders'
import { ItemNode, type ItemNodeType } from './ItemNode'
import { cursorOfItem, itemOfCursor } from './itemOfCursor'
import { standOn, useMap } from './mapStore'
import { OverPane } from './OverPane'
import { foldOfItem, selectionOfItem } from './selectionOfItem'
import type { MapCamera } from './useMapCamera'
import { useMapKeys, type ZoomDirection } from './useMapKeys'
import { useNodes } from './useNodes'
import { useSteadyChoice } from './useSteadyChoice'
import { useWish } from './useWish'
import { startCursor } from './walkGrid'
import { ZoomButtons } from './ZoomButtons'

const nodeTypes = { item: ItemNode }
const zoomStep = 1.25

type Props = { readonly mapCamera: MapCamera; readonly view: View; readonly size: Size }

export function MapView({ mapCamera, view, size }: Props) {
  const { drawing, stand, move, zoomBy, reveal } = mapCamera
  const { scene, layout, language } = drawing
  const words = interfaceWords[language].map
  const selection = useInputsLater((inputs) => inputs.selection)
  const cursor = useMap((state) => state.cursor) ?? startCursor(layout)
  const currentKey = itemOfCursor(cursor, scene)?.key
  const nodes = useNodes({ items: scene.layers.body, stand, size, currentKey, selection, view })
  // Given once: it tells React Flow that the camera is ours, and `FlowCamera` moves it from there.
  const [start] = useState(() => stand(useCamera.getState()).camera)
  const pointer = useRef<ScreenPoint>(undefined)
  const open = () => openBox(stand(useCamera.getState()).camera, frameOf(drawing, size))
  const press = useCallback((item: Item) => pressItem(item, view), [view])
  const zoom = (direction: ZoomDirection) => {
    stopFlight()
    if (direction === 'home') goHome()
    else zoomBy(direction === 'in' ? zoomStep : 1 / zoomStep, { x: size.width / 2, y: size.height / 2 })
  }
  const onKeyDown = useMapKeys({ cursor, scene, layout, open, reveal, zoom, press })
  useSteadyChoice(mapCamera)
  useWish(mapCamera)
  const onViewportChange = useCallback(
    (next: Camera) => {
      stopFlight()
      move(next, pointer.current)
    },
    [move],
  )
  const onNodeClick = useCallback((_: unknown, node: ItemNodeType) => press(node.data.item), [press])

  return (
    <ReactFlow<ItemNodeType>
      className="map"
      aria-label={words.label}
      ariaLabelConfig={words.flow}
      nodes={nodes}
      nodeTypes={nodeTypes}
      viewport={start}
      {...behaviour}
      onViewportChange={onViewportChange}
      onNodeClick={onNodeClick}
      onNodeMouseEnter={lightUp}
      onNodeMouseLeave={putOut}
      onPaneClick={closePanel}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => {
        pointer.current = pointIn(event)
      }}
    >
      <FlowCamera stand={stand} />
      <OverPane>
        <FrozenHeaders scene={scene} corner={layout.corner} size={size} stand={stand} currentKey={currentKey} onPress={press} />
      </OverPane>
      <ZoomButtons language={language} onZoom={zoom} />
    </ReactFlow>
  )
}

/** React Flow as a carrier of a finished drawing: nothing to drag, connect, select or delete, and the keyboard is ours. */
const behaviour = {
  minZoom: 0.1,
  maxZoom: 4,
  panOnScroll: true,
  zoomOnDoubleClick: false,
  nodesDraggable: false,
  nodesFocusable: false,
  nodesConnectable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  attributionPosition: 'bottom-right',
} as const

function pressItem(item: Item, view: View): void {
  const cursor = cursorOfItem(item)
  if (cursor !== undefined) standOn(cursor)
  const fold = foldOfItem(item, view.collapsed)
  if (fold !== undefined) {
    const collapsed = view.collapsed.includes(fold) ? view.collapsed.filter((id) => id !== fold) : [...view.collapsed, fold]
    changeView((current) => ({ ...current, collapsed }))
    return
  }
  const selection = selectionOfItem(item, view)
  if (selection !== undefined) select(selection)
}

function lightUp(_: unknown, node: ItemNodeType): void {
  const { kind, id, related } = node.data.item
  if (kind === 'bar') emphasise([id])
  if (kind === 'link') emphasise([id, ...related])
}

function putOut(): void {
  emphasise(undefined)
}

function pointIn({ currentTarget, clientX, clientY }: PointerEvent): ScreenPoint {
  const { left, top } = currentTarget.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
