// A field that has to be filled in: its name, what helps, and, where it was left empty, what is missing, in our own words.

import { useId, useState, type ComponentProps, type InvalidEvent } from 'react'

type Props = Omit<ComponentProps<'input'>, 'id' | 'required' | 'onInvalid'> & {
  readonly label: string
  readonly help?: string
  /** What is said when it was left empty. */
  readonly missing: string
}

export function TextField({ label, help, missing, ...input }: Props) {
  const id = useId()
  const [asked, setAsked] = useState(false)
  const lacks = asked && input.value === ''
  const about = [help === undefined ? '' : `${id}help`, lacks ? `${id}missing` : ''].filter((each) => each !== '')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        required
        aria-invalid={lacks || undefined}
        aria-describedby={about.length === 0 ? undefined : about.join(' ')}
        onInvalid={(event) => {
          sayItOurselves(event)
          setAsked(true)
        }}
      />
      {help !== undefined && (
        <p className="help" id={`${id}help`}>
          {help}
        </p>
      )}
      {lacks && (
        <p className="field-missing" id={`${id}missing`}>
          {missing}
        </p>
      )}
    </div>
  )
}

// The browser's own message speaks the browser's language, and goes away by itself. With it goes that the first empty field is led to.
function sayItOurselves(event: InvalidEvent<HTMLInputElement>): void {
  event.preventDefault()
  const fields = [...(event.currentTarget.form?.elements ?? [])].filter((field) => field instanceof HTMLInputElement)
  fields.find(({ validity }) => !validity.valid)?.focus()
}
