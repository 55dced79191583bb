// What lies over the map, put where React Flow listens: a finger, a mouse or a wheel on it moves the map, as beside it.

import { useCallback, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Painted together with the map: the place is found before the first paint. */
export function OverPane({ children }: { children: ReactNode }) {
  const [pane, setPane] = useState<Element>()
  const find = useCallback((mark: HTMLElement | null) => {
    const found = mark?.closest('.react-flow')?.querySelector('.react-flow__renderer')
    if (found != null) setPane(found)
  }, [])
  return pane === undefined ? <span ref={find} hidden /> : createPortal(children, pane)
}
