// An element → its size on the screen in px, kept up to date; undefined until it was first measured.

import { useCallback, useState } from 'react'
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

function nextSize(known: Size | undefined, { width, height }: Size): Size | undefined {
  if (width === 0 || height === 0 || (known?.width === width && known.height === height)) return known
  return { width, height }
}
