// What no text of a chain may have in it, and a value without that.

import { isMap } from './plainValue'

/** Control characters that no text has: the file is a picture or an archive, or has two bytes for each character. */
export const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/

/**
 * Characters that nothing draws and that steer what shows them: a terminal, or the text after them, which they turn around, also what somebody
 * else wrote there; scripts that run to the left need neither.
 */
export const steering = /[\u007F-\u009F\u202D\u202E]/

/** What stands in the place of bytes that are no UTF-8: the letter that was meant is lost. */
export const lostLetter = '\uFFFD'

/** What is pasted from other programs may hold such characters, and a file with one of them could not be opened again. */
export function readable(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replaceAll(new RegExp(unreadable, 'g'), ' ').replaceAll(new RegExp(steering, 'g'), '').replaceAll(lostLetter, '?')
  if (Array.isArray(value)) return value.map(readable)
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readable(part)]))
  return value
}
