// A camera that moves → what follows it on the page, changed without rendering anything: a pan has no time for more.

import { useLayoutEffect } from 'react'
import { useCamera, type Camera } from '../store/camera'
import type { Stand } from './useMapCamera'

/** Calls `follow` before the first paint and at each move. It has to be the same function as long as it does the same. */
export function useFollow(stand: Stand, follow: (camera: Camera) => void): void {
  useLayoutEffect(() => {
    follow(stand(useCamera.getState()).camera)
    return useCamera.subscribe((stored) => follow(stand(stored).camera))
  }, [stand, follow])
}
