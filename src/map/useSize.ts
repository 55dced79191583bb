// An element → its size on the screen in px, kept up to date; undefined until it was first measured.

import { useCallback, useEffect, useState } from 'react'
import type { Size } from './cameraMath'

export function useSize(): readonly [(element: Element | null) => (() => void) | undefined, Size | undefined] {
  const [size, setSize] = useState<Size>()
  const measure = useCallback((element: Element | null) => {
    if (element === null) return undefined
    const update = () => setSize((known) => nextSize(known, element.getBoundingClientRect()))
    update()
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, size]
}

/** The last size that something had while nothing stood beside it; undefined until then. */
export function useFreeSize(size: Size | undefined, isAlone: boolean): Size | undefined {
  const [free, setFree] = useState<Size>()
  useEffect(() => {
    if (!isAlone || size === undefined) return
    // What has just gone from beside it is still in the size that was measured last.
    const frame = requestAnimationFrame(() => setFree((known) => nextSize(known, size)))
    return () => cancelAnimationFrame(frame)
  }, [size, isAlone])
  return free
}

function nextSize(known: Size | undefined, { width, height }: Size): Size | undefined {
  if (width === 0 || height === 0 || (known?.width === width && known.height === height)) return known
  return { width, height }
}
