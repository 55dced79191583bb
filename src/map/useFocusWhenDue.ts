// An element that takes the focus when a key has moved the cursor to its item, also when it was painted only because of that.

import { useEffect, useRef } from 'react'
import type { Item } from '../scene/scene'
import { itemText } from './itemOfCursor'
import { useMap } from './mapStore'

/** `current`: the cursor stands on this item, not on another run of the same bar. */
export function useFocusWhenDue<Shape extends HTMLElement | SVGElement>(item: Item, current: boolean) {
  const element = useRef<Shape>(null)
  const due = useMap(({ focusDue }) => current && focusDue !== undefined && focusDue === itemText(item))
  useEffect(() => {
    if (!due) return
    element.current?.focus({ preventScroll: true })
    useMap.setState({ focusDue: undefined })
  }, [due])
  return element
}
