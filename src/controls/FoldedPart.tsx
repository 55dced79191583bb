// A part of a panel under its name, folded until it is opened or something in it is chosen.

import { useState, type ReactNode } from 'react'

type Props = {
  readonly name: string
  readonly isUsed: boolean
  /** How much is chosen in it; absent where that cannot be counted. */
  readonly count?: number | undefined
  readonly children: ReactNode
}

export function FoldedPart({ name, isUsed, count, children }: Props) {
  const [open, setOpen] = useState(isUsed)
  const [before, setBefore] = useState(isUsed)
  // What is chosen elsewhere opens it. Taking the last choice back leaves it open: the focus is in it.
  if (isUsed !== before) {
    setBefore(isUsed)
    if (isUsed) setOpen(true)
  }
  return (
    <details className="filter" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{name}</span>
        {count !== undefined && <span className="count">{count}</span>}
      </summary>
      <fieldset>
        <legend className="unseen">{name}</legend>
        {children}
      </fieldset>
    </details>
  )
}
