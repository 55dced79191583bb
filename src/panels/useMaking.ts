// Files that take a while: which one is being made, whether it came off, and a way to stop.

import { useEffect, useRef, useState } from 'react'
import type { Tell } from '../work/wire'

export type Making = {
  /** `text` names what is being made, or says that it came off; `share` of it is done, from 0 to 1, where that is known. */
  readonly state:
    { readonly kind: 'idle' | 'failed' } | { readonly kind: 'working' | 'done'; readonly text: string; readonly share?: number }
  /** One at a time. A text that `work` results in is said instead of the task's own `done`. */
  readonly make: (task: Task, work: (control: MakingControl) => Promise<unknown>) => void
  readonly stop: () => void
}
type Task = { readonly name: string; readonly done: string }
export type MakingControl = { readonly signal: AbortSignal; readonly tell: Tell }

/** The task of saving a file of this name. */
export function saving(name: string, words: { readonly done: (name: string) => string }): Task {
  return { name, done: words.done(name) }
}

export function useMaking(): Making {
  const [state, setState] = useState<Making['state']>({ kind: 'idle' })
  const controller = useRef<AbortController>(undefined)
  // Who closes the dialog can stop it nowhere else, and expects no file any more.
  useEffect(() => () => controller.current?.abort(), [])
  const make: Making['make'] = ({ name, done }, work) => {
    const { signal } = (controller.current = new AbortController())
    setState({ kind: 'working', text: name })
    const tell: Tell = (share, part = name) => setState({ kind: 'working', text: part, share })
    work({ signal, tell }).then(
      (said) => setState({ kind: 'done', text: typeof said === 'string' ? said : done }),
      (reason: unknown) => {
        if (!signal.aborted) console.error(reason)
        setState({ kind: signal.aborted ? 'idle' : 'failed' })
      },
    )
  }
  return { state, make, stop: () => controller.current?.abort() }
}
