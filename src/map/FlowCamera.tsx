// The camera → React Flow's own store. Through its property `viewport` each frame would render the whole map anew.

import { useStore, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect } from 'react'
import { useCamera, type Camera } from '../store/camera'
import { useFollow } from './useFollow'
import type { Stand } from './useMapCamera'

export function FlowCamera({ stand }: { stand: Stand }) {
  const flow = useStoreApi()
  const panZoom = useStore((state) => state.panZoom)
  const follow = useCallback(
    (camera: Camera) => {
      panZoom?.syncViewport(camera)
      const { transform, domNode } = flow.getState()
      const [x, y, zoom] = transform
      if (x === camera.x && y === camera.y && zoom === camera.zoom) return
      flow.setState({ transform: [camera.x, camera.y, camera.zoom] })
      if (domNode !== null) markMoving(domNode)
    },
    [flow, panZoom],
  )
  useFollow(stand, follow)
  // Once more after React Flow, which puts the camera where it was given at first: by now it may have been moved.
  useEffect(() => follow(stand(useCamera.getState()).camera), [stand, follow])
  return null
}

/** ms without a move after which the map stands still. */
const rest = 150
let resting: ReturnType<typeof setTimeout> | undefined

function markMoving({ dataset }: HTMLElement): void {
  dataset['moving'] = ''
  clearTimeout(resting)
  resting = setTimeout(() => delete dataset['moving'], rest)
}
