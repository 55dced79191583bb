// A year, month or day as a chain file writes it → as people read it, in the map and in files.

import type { Language } from '../chain/chain'

/** Where the platform writes dates and times: English as it is read in Europe. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

// The platform knows these too, but takes longer to find them than the command line takes to write a whole drawing.
const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** `2022-03-15` → 15 maart 2022, `2022-03` → maart 2022, `2022` → 2022. What is no date stays as it is. */
export function sayDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (year === undefined) return date
  const name = month === undefined ? undefined : months[language][Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined).join(' ')
}
