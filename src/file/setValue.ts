// A value + an edit → the value with the edit in it; the value itself stays as it was.

import type { Path } from '../chain/problem'
import type { Edit } from './editChain'

export function setValue(value: unknown, edit: Edit): unknown {
  switch (edit.kind) {
    case 'set':
      return change(value, edit.path, () => ({ value: edit.value }))
    case 'remove':
      return change(value, edit.path, () => undefined)
    case 'move':
      return change(value, edit.path.slice(0, -1), (list) => ({ value: moved(list, Number(edit.path.at(-1)), edit.to) }))
  }
}

/** Undefined takes the place away. */
type Change = (value: unknown) => { readonly value: unknown } | undefined

function change(value: unknown, path: Path, by: Change): unknown {
  const [key, ...rest] = path
  if (key === undefined) return by(value)?.value
  const next = (old: unknown): { readonly value: unknown } | undefined =>
    rest.length === 0 ? by(old) : { value: change(old ?? emptyFor(rest[0]), rest, by) }
  if (Array.isArray(value)) {
    if (typeof key !== 'number' || key > value.length) throw new Error(`no place: ${path.join('.')}`)
    const list: readonly unknown[] = value
    const item = next(list[key])
    return [...list.slice(0, key), ...(item === undefined ? [] : [item.value]), ...list.slice(key + 1)]
  }
  if (value === null || typeof value !== 'object') throw new Error(`no place: ${path.join('.')}`)
  const entries = Object.entries(value)
  const item = next(entries.find(([name]) => name === String(key))?.[1])
  if (item === undefined) return Object.fromEntries(entries.filter(([name]) => name !== String(key)))
  return { ...value, [key]: item.value }
}

function emptyFor(key: string | number | undefined): unknown {
  return typeof key === 'number' ? [] : {}
}

function moved(value: unknown, from: number, to: number): unknown {
  if (!Array.isArray(value)) throw new Error('no list to move in')
  const list: readonly unknown[] = value
  const rest = list.filter((_, position) => position !== from)
  return [...rest.slice(0, to), list[from], ...rest.slice(to)]
}
