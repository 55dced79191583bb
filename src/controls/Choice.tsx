// One choice of the toolbar: what it is about, what is chosen, and a list that opens on demand. The list's code is fetched only then.

import { lazy, Suspense, useRef, useState } from 'react'

export type Option = { readonly id: string; readonly name: string; readonly note?: string }

type Props = {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChoose: (id: string) => void
}

const loadList = () => import('./ChoiceList')
const ChoiceList = lazy(loadList)

export function Choice({ label, value, options, onChoose }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const chosen = options.find(({ id }) => id === value)
  return (
    <div className="choice">
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
      {open && (
        <Suspense fallback={null}>
          <ChoiceList label={label} value={value} options={options} button={button} onChoose={onChoose} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
