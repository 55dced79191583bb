// A step's drawing + the room it has → the camera travels there, from where the step before left it.

import { useLayoutEffect, useRef } from 'react'
import { clampCamera, frameOf, type Size } from '../map/cameraMath'
import { carryCamera } from '../map/detailByZoom'
import { travel } from '../map/flight'
import type { Drawing } from '../pipeline'
import { useCamera, type Camera } from '../store/camera'
import type { Shot } from './stageCamera'

type Given = { readonly drawing: Drawing; readonly shot: Shot; readonly size: Size }

export function useStageCamera({ drawing, shot, size }: Given): void {
  const before = useRef<Given>(undefined)
  useLayoutEffect(() => {
    const last = before.current
    before.current = { drawing, shot, size }
    const frame = frameOf(drawing, size)
    const set = (camera: Camera) => useCamera.setState({ camera: clampCamera(camera, frame), detail: shot.detail })
    const { camera } = useCamera.getState()
    // A first step, or another size of the screen: there is nowhere to come from.
    if (last?.size !== size || camera === undefined) return set(shot.camera)
    const anchor = { x: size.width / 2, y: size.height / 2 }
    const start = carryCamera(camera, { from: last.drawing.layout, to: drawing.layout, anchor })
    set(start)
    travel(start, shot.camera, { size, set })
  }, [drawing, shot, size])
}
