// A finger drawn over an element → a step to the left or to the right.

import { useRef, type TouchEvent } from 'react'

/** Screen px, and how much more across than along. */
const least = 48
const steep = 1.5

export function useSwipe(swipe: (direction: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0]
      start.current = touches.length === 1 && touch !== undefined ? { x: touch.clientX, y: touch.clientY } : undefined
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0]
      if (start.current === undefined || touch === undefined) return
      const across = touch.clientX - start.current.x
      const along = Math.abs(touch.clientY - start.current.y)
      start.current = undefined
      if (Math.abs(across) >= least && Math.abs(across) > along * steep) swipe(across < 0 ? 1 : -1)
    },
  }
}
