// The headers of the map: layers of the scene that follow the camera along one axis only, so that they stay in sight.

import { memo, useCallback, useRef } from 'react'
import type { Box } from '../layout/layout'
import type { Item, Scene } from '../scene/scene'
import type { Camera } from '../store/camera'
import { headerZoom, type Size } from './cameraMath'
import { Marks } from './Marks'
import { firstLine, stickNames } from './stickNames'
import { useFocusWhenDue } from './useFocusWhenDue'
import { useFollow } from './useFollow'
import { useLit } from './useLit'
import type { Stand } from './useMapCamera'

type Props = {
  readonly scene: Scene
  readonly corner: Box
  readonly size: Size
  readonly stand: Stand
  readonly currentKey: string | undefined
  readonly onPress: (item: Item) => void
}

export function FrozenHeaders({ scene, corner, size, stand, currentKey, onPress }: Props) {
  const [columns, rows, cornerPart] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const { map, layers } = scene
  const follow = useCallback(
    ({ x, y, zoom }: Camera) => {
      const across = headerZoom(zoom, { corner, size })
      const [left, top, width, height] = [-map.x * across, -map.y * zoom, corner.width * across, corner.height * zoom]
      place(columns.current, { x, y: top, scale: [zoom, zoom], height })
      place(rows.current, { x: left, y, scale: [across, zoom], width })
      // Its words stand at its foot, above those of the rows.
      place(cornerPart.current, { x: left, y: height - corner.height * across - map.y * across, scale: [across, across], width, height })
      const squeeze = across / zoom
      rows.current?.style.setProperty('--squeeze', String(squeeze))
      stick(rows.current, stickNames(layers.rows, { y, zoom, squeeze }, corner))
    },
    [map, layers, corner, size, columns, rows, cornerPart],
  )
  useFollow(stand, follow)
  return (
    <>
      {/* A drawing that holds buttons is no picture. */}
      <div ref={columns} className="map-header map-columns">
        <svg role="presentation">
          <HeaderItems items={layers.columns} currentKey={currentKey} onPress={onPress} />
        </svg>
      </div>
      <div ref={rows} className="map-header map-rows">
        <svg role="presentation">
          <HeaderItems items={layers.rows} currentKey={currentKey} onPress={onPress} />
        </svg>
      </div>
      <div ref={cornerPart} className="map-header map-corner" aria-hidden="true">
        <svg>
          {layers.corner.map((item) => (
            <g key={item.key} data-key={item.key} data-kind={item.kind}>
              <Marks marks={item.marks} />
            </g>
          ))}
        </svg>
      </div>
    </>
  )
}

type Placing = {
  readonly x: number
  readonly y: number
  readonly scale: readonly [across: number, down: number]
  readonly width?: number
  readonly height?: number
}

// Moved by style: an attribute of the drawing itself would have its words laid out anew at every step of a zoom.
function place(header: HTMLDivElement | null, { x, y, scale, width, height }: Placing): void {
  const drawing = header?.firstElementChild
  if (header === null || !(drawing instanceof SVGElement)) return
  if (width !== undefined) header.style.width = `${width}px`
  if (height !== undefined) header.style.height = `${height}px`
  drawing.style.transform = `translate(${x}px, ${y}px) scale(${scale.join(', ')})`
}

// Of a row of which the beginning is out of sight the name still has to be read. By style, like all that moves.
function stick(header: HTMLDivElement | null, stuck: ReturnType<typeof stickNames>): void {
  for (const words of header?.querySelectorAll<SVGGElement>('.map-words[data-stuck]') ?? []) {
    words.removeAttribute('data-stuck')
    words.style.removeProperty('--shift')
  }
  if (stuck === undefined) return
  const words = header?.querySelector<SVGGElement>(`[data-key="${CSS.escape(stuck.key)}"] > .map-words`)
  if (words == null) return
  words.setAttribute('data-stuck', '')
  words.style.setProperty('--shift', `${stuck.shift}px`)
}

type ItemsProps = Pick<Props, 'currentKey' | 'onPress'> & { readonly items: readonly Item[] }

const HeaderItems = memo(function HeaderItems({ items, currentKey, onPress }: ItemsProps) {
  return items.map((item) => <HeaderItem key={item.key} item={item} current={item.key === currentKey} onPress={onPress} />)
})

function HeaderItem({ item, current, onPress }: { item: Item; current: boolean; onPress: Props['onPress'] }) {
  const element = useFocusWhenDue<SVGGElement>(item, current)
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
      <Marks marks={item.marks.filter(({ kind }) => kind !== 'text')} />
      <g className="map-words" style={{ transformOrigin: `0 ${firstLine(item)}px` }}>
        <Marks marks={item.marks.filter(({ kind }) => kind === 'text')} />
      </g>
      <rect className="map-ring" x={item.box.x + 2} y={item.box.y + 2} width={item.box.width - 4} height={item.box.height - 4} rx={2} />
    </g>
  )
}
