// An element that takes the focus when a key has moved the cursor to it, also when it was painted only because of that.

import { useEffect, useRef } from 'react'
import { useMap } from './mapStore'

export function useFocusWhenDue<Shape extends HTMLElement | SVGElement>(current: boolean) {
  const element = useRef<Shape>(null)
  const due = useMap((state) => current && state.focusDue)
  useEffect(() => {
    if (!due) return
    element.current?.focus({ preventScroll: true })
    useMap.setState({ focusDue: false })
  }, [due])
  return element
}
