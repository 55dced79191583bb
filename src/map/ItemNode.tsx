// One item of the scene's body → one React Flow node that paints it.

import type { Node, NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { Item } from '../scene/scene'
import { Marks } from './Marks'
import { nodeBox } from './nodeBox'
import { useFocusWhenDue } from './useFocusWhenDue'
import { useLit } from './useLit'

export type ItemNodeType = Node<{ readonly item: Item; readonly current: boolean; readonly selected: boolean }, 'item'>

export const ItemNode = memo(function ItemNode({ data: { item, current, selected } }: NodeProps<ItemNodeType>) {
  const { x, y, width, height } = nodeBox(item.box)
  const lit = useLit(item)
  const element = useFocusWhenDue<HTMLDivElement>(item, current)
  return (
    <div
      ref={element}
      className="map-item"
      role="button"
      tabIndex={current ? 0 : -1}
      aria-label={item.label}
      aria-current={selected || undefined}
      data-key={item.key}
      data-kind={item.kind}
      data-id={item.id}
      data-lit={lit || undefined}
      data-state={item.facts['state']}
      data-focus={item.facts['focus']}
    >
      <svg className="map-marks" aria-hidden="true" width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`}>
        <Marks marks={item.marks} />
      </svg>
    </div>
  )
})
