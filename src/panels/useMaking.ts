// Files that take a while: which one is being made, whether it came off, and a way to stop.

import { useRef, useState } from 'react'

export type Making = {
  /** `text` names what is being made, or says that it came off. */
  readonly state: { readonly kind: 'idle' | 'failed' } | { readonly kind: 'working' | 'done'; readonly text: string }
  /** One at a time; `told` names the part that is being made. */
  readonly make: (task: Task, work: (control: MakingControl) => Promise<void>) => void
  readonly stop: () => void
}
type Task = { readonly name: string; readonly done: string }
export type MakingControl = { readonly signal: AbortSignal; readonly told: (name: string) => void }

/** The task of saving a file of this name. */
export function saving(name: string, words: { readonly done: (name: string) => string }): Task {
  return { name, done: words.done(name) }
}

export function useMaking(): Making {
  const [state, setState] = useState<Making['state']>({ kind: 'idle' })
  const controller = useRef<AbortController>(undefined)
  const make: Making['make'] = ({ name, done }, work) => {
    const { signal } = (controller.current = new AbortController())
    setState({ kind: 'working', text: name })
    work({ signal, told: (part) => setState({ kind: 'working', text: part }) }).then(
      () => setState({ kind: 'done', text: done }),
      () => setState({ kind: signal.aborted ? 'idle' : 'failed' }),
    )
  }
  return { state, make, stop: () => controller.current?.abort() }
}
