// One choice of the toolbar: what it is about, what is chosen, and a list that opens on demand. The list's code is fetched only then.

import { lazy, Suspense, useDeferredValue, useRef, useState } from 'react'
import type { Option } from '../store/option'

type Props = {
  readonly name?: string
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChoose: (id: string) => void
}

const loadList = () => import('./ChoiceList')
const ChoiceList = lazy(loadList)

export function Choice({ name, label, value, options, onChoose }: Props) {
  const [open, setOpen] = useState(false)
  // The button answers the press at once, the list comes a frame later.
  const due = useDeferredValue(open)
  const button = useRef<HTMLButtonElement>(null)
  const chosen = options.find(({ id }) => id === value)
  return (
    <div className={name === undefined ? 'choice' : `choice choice-${name}`}>
      <button
        ref={button}
        type="button"
        className="choice-button"
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onPointerEnter={() => void loadList()}
        onFocus={() => void loadList()}
      >
        <span className="choice-label">{label}</span>
        <span className="choice-value">{chosen?.name ?? value}</span>
      </button>
      {open && due && (
        <Suspense fallback={null}>
          <ChoiceList label={label} value={value} options={options} button={button} onChoose={onChoose} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
