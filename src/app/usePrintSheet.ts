// While the map is being printed: what to print instead of the page. Fetched ahead, because printing waits for nothing.

import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import type { Drawing } from '../pipeline'
import { useMedia } from '../store/useMedia'

/** Nothing on screen, and for whoever prints within two seconds of the first map. */
export function usePrintSheet(drawing: Drawing | undefined): ReactNode {
  const [sheet, setSheet] = useState<ComponentType<{ drawing: Drawing }>>()
  const printing = useMedia('print')
  const ready = drawing !== undefined
  useEffect(() => {
    if (!ready) return
    const handle = setTimeout(() => void import('./PrintSheet').then((loaded) => setSheet(() => loaded.default)), 2000)
    return () => clearTimeout(handle)
  }, [ready])
  return printing && sheet !== undefined && drawing !== undefined ? createElement(sheet, { drawing }) : null
}
