// Visible items of the scene's body → React Flow's nodes.

import { useMemo } from 'react'
import type { View } from '../chain/view'
import type { Item } from '../scene/scene'
import { useCamera } from '../store/camera'
import { formatSelection, type Selection } from '../store/selection'
import { seenBox, type Size } from './cameraMath'
import type { ItemNodeType } from './ItemNode'
import { nodeBox } from './nodeBox'
import { selectionOfItem } from './selectionOfItem'
import type { Stand } from './useMapCamera'
import { boxKey, paintedBox, visibleItems } from './visibleItems'

type Given = {
  readonly items: readonly Item[]
  readonly stand: Stand
  readonly size: Size
  readonly currentKey: string | undefined
  readonly selection: Selection | undefined
  readonly view: View
}

export function useNodes({ items, stand, size, currentKey, selection, view }: Given): ItemNodeType[] {
  // A pan changes the seen part every frame; the painted part moves in steps, and only those make new nodes.
  const painted = useCamera((stored) => boxKey(paintedBox(seenBox(stand(stored).camera, size))))
  return useMemo(() => {
    const [x = 0, y = 0, width = 0, height = 0] = painted.split(' ').map(Number)
    const chosen = selection === undefined ? undefined : formatSelection(selection)
    return visibleItems(items, { x, y, width, height }, currentKey).map((item) => {
      const own = chosen === undefined ? undefined : selectionOfItem(item, view)
      return nodeOf(item, { current: item.key === currentKey, selected: own !== undefined && formatSelection(own) === chosen })
    })
  }, [items, painted, currentKey, selection, view])
}

type Look = { readonly current: boolean; readonly selected: boolean }

const kept = new WeakMap<Item, ItemNodeType>()

// The same node for the same look: React Flow then leaves what stays on the screen as it is.
function nodeOf(item: Item, look: Look): ItemNodeType {
  const known = kept.get(item)
  if (known?.data.current === look.current && known.data.selected === look.selected) return known
  const node = makeNode(item, look)
  kept.set(item, node)
  return node
}

function makeNode(item: Item, { current, selected }: Look): ItemNodeType {
  const { key, kind } = item
  const { x, y, width, height } = nodeBox(item.box)
  return {
    id: key,
    type: 'item',
    position: { x, y },
    width,
    height,
    // React Flow culls and connects by these without waiting for the browser's measure.
    measured: { width, height },
    handles: [],
    data: { item, current, selected },
    className: `map-node map-node-${kind}`,
    ariaRole: 'presentation',
    domAttributes: { 'aria-roledescription': undefined },
  }
}
