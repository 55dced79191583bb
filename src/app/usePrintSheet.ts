// While the map is being printed: what to print instead of the page. Fetched ahead, because printing waits for nothing; until then the map
// is printed as one picture.

import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Drawing } from '../pipeline'
import { useMedia } from '../store/useMedia'
import { FirstPage } from './FirstPage'

/** Nothing on screen. */
export function usePrintSheet(drawing: Drawing | undefined): ReactNode {
  const [sheet, setSheet] = useState<ComponentType<{ drawing: Drawing }>>()
  const printing = usePrinting()
  const ready = drawing !== undefined
  useEffect(() => {
    if (!ready) return
    const handle = setTimeout(() => void import('./PrintSheet').then((loaded) => setSheet(() => loaded.default)), 2000)
    return () => clearTimeout(handle)
  }, [ready])
  if (!printing || drawing === undefined) return null
  if (sheet !== undefined) return createElement(sheet, { drawing })
  return createElement('div', { className: 'print-sheet' }, createElement(FirstPage, { drawing }))
}

// A browser counts the pages after it has said that it is about to print and before it tells of the medium; one that only shows how paper
// would look tells of the medium alone.
function usePrinting(): boolean {
  const onPaper = useMedia('print')
  const [isAboutTo, setAboutTo] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const tell = (printing: boolean) => () => flushSync(() => setAboutTo(printing))
    window.addEventListener('beforeprint', tell(true), listening)
    window.addEventListener('afterprint', tell(false), listening)
    return () => listening.abort()
  }, [])
  return onPaper || isAboutTo
}
