// One of a few: a group of radio buttons, each with its name and, where it helps, what it is good for.

import { useId } from 'react'

type Props<Id extends string> = {
  readonly title: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly name: string; readonly help?: string }[]
  readonly onChange: (id: Id) => void
}

export function RadioChoice<Id extends string>({ title, value, options, onChange }: Props<Id>) {
  const group = useId()
  return (
    <fieldset className="radio-choice">
      <legend>{title}</legend>
      {options.map(({ id, name, help }) => (
        <label key={id} className="check">
          <input type="radio" name={group} checked={value === id} onChange={() => onChange(id)} />
          <span>
            {name}
            {help !== undefined && <span className="help-line">{help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
