// A list of which the first are shown, and a button that shows more: thousands at once would hold up whoever opens it.

import { useId, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useMedia } from '../store/useMedia'

type Props<Item> = {
  /** The same list as long as it is the same: of a new one the first are shown again. */
  readonly items: readonly Item[]
  /** How many are shown at first. */
  readonly first?: number
  /** Name of the button: how many it shows, and how many are not shown yet. */
  readonly more: (next: number, rest: number) => string
  /** Ids of what the list is about, where lists stand side by side: the button is read out with them. */
  readonly about?: readonly string[]
  readonly children: (shown: readonly Item[]) => ReactNode
}

export function LongList<Item>({ first = 50, ...props }: Props<Item>) {
  return props.items.length <= first ? props.children(props.items) : <CutList first={first} {...props} />
}

/** So many times as many are shown by each press. */
const growth = 10

function CutList<Item>({ items, first, more, about, children }: Props<Item> & { readonly first: number }) {
  const [cut, setCut] = useState({ of: items, count: first })
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  // Paper has no buttons.
  const isPrinted = useMedia('print')
  const count = isPrinted ? items.length : cut.of === items ? cut.count : first
  const rest = items.length - count
  const next = Math.min(rest, count * (growth - 1))
  const showMore = () => {
    const seen = pressable(list.current).length
    flushSync(() => setCut({ of: items, count: count + next }))
    // The button may be gone, and who pressed it wants to go on with what it showed.
    pressable(list.current)[seen]?.focus()
  }
  return (
    <>
      <div ref={list}>{children(items.slice(0, count))}</div>
      {rest > 0 && (
        <button
          type="button"
          className="button button-outline long-list-more"
          id={id}
          aria-labelledby={about === undefined ? undefined : [id, ...about].join(' ')}
          onClick={showMore}
        >
          {more(next, rest)}
        </button>
      )}
    </>
  )
}

function pressable(within: HTMLElement | null): readonly HTMLElement[] {
  return Array.from(within?.querySelectorAll<HTMLElement>('button, input, summary') ?? [])
}
