// The whole screen, where the browser has it to give; a page that already fills its window is the same without.

/** Leaving by a button of ours keeps presenting; leaving by the browser (Escape) ends it. */
let leaving = false

export function hasFullScreen(): boolean {
  return document.fullscreenEnabled
}

export async function enterFullScreen(): Promise<void> {
  if (!hasFullScreen() || document.fullscreenElement !== null) return
  // A browser may refuse: presenting goes on in the window.
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined)
}

export async function leaveFullScreen(): Promise<void> {
  if (!hasFullScreen() || document.fullscreenElement === null) return
  leaving = true
  try {
    // Who listens is told before this is done.
    await document.exitFullscreen()
  } catch {
    // A browser that refuses keeps it until the person presses Escape.
  } finally {
    leaving = false
  }
}

export function toggleFullScreen(): void {
  void (document.fullscreenElement === null ? enterFullScreen() : leaveFullScreen())
}

/** Calls back when the person leaves the full screen by the browser's own way; returns how to stop listening. */
export function whenLeft(left: () => void): () => void {
  const onChange = () => {
    if (document.fullscreenElement === null && !leaving) left()
  }
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}
