// What was typed in a form that was not sent yet: it outlasts the panel that the form stands in.

import type { ChangeEvent } from 'react'
import { create } from 'zustand'

type Fields = Readonly<Record<string, string>>

const useTyped = create<Readonly<Record<string, Fields>>>()(() => ({}))

const none: Fields = {}

export type TypedFields = ReturnType<typeof useTypedFields>

/** `form`: a name of its own. What a field is given by `field` makes it one of the form; an empty one holds ''. */
export function useTypedFields(form: string) {
  const fields = useTyped((typed) => typed[form]) ?? none
  return {
    valueOf: (name: string) => (fields[name] ?? '').trim(),
    write: (name: string, value: string) => useTyped.setState((typed) => ({ [form]: { ...typed[form], [name]: value } })),
    field: (name: string) => ({
      name,
      value: fields[name] ?? '',
      onChange: ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        // Without the spaces before it: spaces alone are no name, and the browser asks for one.
        useTyped.setState((typed) => ({ [form]: { ...typed[form], [name]: value.trimStart() } })),
    }),
    clear: () => useTyped.setState({ [form]: none }),
  }
}
