// What no text of a chain may have in it, and a value without that.

import { isMap } from './plainValue'

/** Control characters that no text has: the file is a picture or an archive, or has two bytes for each character. */
export const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/

/**
 * Characters that nothing draws and that steer what shows them: a terminal, or the text after them, which they turn around, also what somebody
 * else wrote there; scripts that run to the left need neither.
 */
const steering = /[\u007F-\u009F\u202D\u202E]/

/** Characters that begin or end a part of a text that runs the other way: fine as long as what is begun is ended in the same text. */
const turning = /[\u202A-\u202C\u2066-\u2069]/

/** Whether anything in this text could make it hold a control character. */
export function mayHoldControls(text: string): boolean {
  return text.includes('\\') || steering.test(text) || turning.test(text)
}

export function holdsControls(text: string): boolean {
  return unreadable.test(text) || steering.test(text) || turnsOn(text)
}

/** Whether a part that runs the other way is left open, or one is ended that was never begun: then what stands around the text turns too. */
function turnsOn(text: string): boolean {
  let [embedded, isolated] = [0, 0]
  for (const character of text.match(new RegExp(turning, 'g')) ?? []) {
    if (character === '\u202C') embedded--
    else if (character === '\u2069') isolated--
    else if (character < '\u202C') embedded++
    else isolated++
    if (embedded < 0 || isolated < 0) return true
  }
  return embedded + isolated > 0
}

/** What stands in the place of bytes that are no UTF-8: the letter that was meant is lost. */
export const lostLetter = '\uFFFD'

/** What is pasted from other programs may hold such characters, and a file with one of them could not be opened again. */
export function readable(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.replaceAll(new RegExp(unreadable, 'g'), ' ').replaceAll(new RegExp(steering, 'g'), '').replaceAll(lostLetter, '?')
    return turnsOn(text) ? text.replaceAll(new RegExp(turning, 'g'), '') : text
  }
  if (Array.isArray(value)) return value.map(readable)
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readable(part)]))
  return value
}
