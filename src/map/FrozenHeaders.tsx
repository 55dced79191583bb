// The headers of the map: layers of the scene that follow the camera along one axis only, so that they stay in sight.

import { memo } from 'react'
import type { Item, Scene } from '../scene/scene'
import type { Camera } from '../store/camera'
import { Marks } from './Marks'
import { useFocusWhenDue } from './useFocusWhenDue'
import { useLit } from './useLit'

type Props = {
  readonly scene: Scene
  readonly corner: { readonly width: number; readonly height: number }
  readonly camera: Camera
  readonly currentKey: string | undefined
  readonly onPress: (item: Item) => void
}

export function FrozenHeaders({ scene, corner, camera, currentKey, onPress }: Props) {
  const { x, y, zoom } = camera
  const [left, top] = [scene.map.x * zoom, scene.map.y * zoom]
  const height = corner.height * zoom
  const width = corner.width * zoom
  return (
    <>
      <svg className="map-header map-columns" height={height} width="100%">
        <g transform={`translate(${x} ${-top}) scale(${zoom})`}>
          <HeaderItems items={scene.layers.columns} currentKey={currentKey} onPress={onPress} />
        </g>
      </svg>
      <svg className="map-header map-rows" width={width} height="100%">
        <g transform={`translate(${-left} ${y}) scale(${zoom})`}>
          <HeaderItems items={scene.layers.rows} currentKey={currentKey} onPress={onPress} />
        </g>
      </svg>
      <svg className="map-header map-corner" width={width} height={height} aria-hidden="true">
        <g transform={`translate(${-left} ${-top}) scale(${zoom})`}>
          {scene.layers.corner.map((item) => (
            <g key={item.key} data-key={item.key} data-kind={item.kind}>
              <Marks marks={item.marks} />
            </g>
          ))}
        </g>
      </svg>
    </>
  )
}

type ItemsProps = Pick<Props, 'currentKey' | 'onPress'> & { readonly items: readonly Item[] }

// The camera moves every frame of a pan; the headers themselves do not change then.
const HeaderItems = memo(function HeaderItems({ items, currentKey, onPress }: ItemsProps) {
  return items.map((item) => <HeaderItem key={item.key} item={item} current={item.key === currentKey} onPress={onPress} />)
})

function HeaderItem({ item, current, onPress }: { item: Item; current: boolean; onPress: Props['onPress'] }) {
  const element = useFocusWhenDue<SVGGElement>(item)
  const lit = useLit(item)
  return (
    <g
      ref={element}
      className="map-item"
      role="button"
      tabIndex={current ? 0 : -1}
      aria-label={item.label}
      data-key={item.key}
      data-kind={item.kind}
      data-id={item.id}
      data-lit={lit || undefined}
      onClick={() => onPress(item)}
    >
      <Marks marks={item.marks} />
      <rect className="map-ring" x={item.box.x + 2} y={item.box.y + 2} width={item.box.width - 4} height={item.box.height - 4} rx={2} />
    </g>
  )
}
