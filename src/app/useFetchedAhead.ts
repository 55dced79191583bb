// After the first map is drawn, the parts that a first press asks for are fetched, so that nobody has to wait for them.

import { useEffect } from 'react'

export function useFetchedAhead(ready: boolean): void {
  useEffect(() => {
    if (!ready) return
    // Safari has no idle callback; a second is long enough after the first map.
    const handle = setTimeout(() => {
      void import('../panels/PanelDock')
      void import('../panels/SearchDialog')
    }, 1000)
    return () => clearTimeout(handle)
  }, [ready])
}
