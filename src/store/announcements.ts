// What the page says without being looked at: results for a screen reader, and trouble for everybody.

import { create } from 'zustand'
import type { Language } from '../chain/chain'

export type Say = (language: Language) => string

type Announcements = {
  /** Read out by screen readers. */
  readonly spoken: Say | undefined
  /** How often something was said: the same may be said twice. */
  readonly times: number
  /** Shown as well, until it is put aside. */
  readonly trouble: Say | undefined
}

export const useAnnouncements = create<Announcements>()(() => ({ spoken: undefined, times: 0, trouble: undefined }))

export function announce(say: Say, kind: 'result' | 'trouble' = 'result'): void {
  useAnnouncements.setState(({ times }) => (kind === 'trouble' ? { trouble: say } : { spoken: say, times: times + 1 }))
}

/** Also by who tries again: what was said of the try before is over. */
export function putTroubleAside(): void {
  useAnnouncements.setState({ trouble: undefined })
}
