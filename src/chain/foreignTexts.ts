// A chain + the language it is read in → the texts of it that are said in the other one for want of that, so that they can be marked as such.

import type { Chain, Language, Text } from './chain'
import { remember } from './remember'

/** A text that is the same in both languages is at home in either, and one without a letter, such as "4.1", in any. */
export type ForeignTexts = ReadonlySet<string>

const recall = remember<ForeignTexts>(2)

export function foreignTexts(chain: Chain, language: Language): ForeignTexts {
  return recall(chain, [language], () => {
    const steps = findForeign(chain, language)
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
    }
  })
}

/** The same; after each few hundred entries of the chain it waits until `pause` is over. */
export async function foreignTextsAhead(chain: Chain, language: Language, pause: () => Promise<void>): Promise<ForeignTexts> {
  const steps = recall.has(chain, [language]) ? undefined : findForeign(chain, language)
  for (;;) {
    const step = steps?.next()
    if (step === undefined) return foreignTexts(chain, language)
    if (step.done === true) return recall(chain, [language], () => step.value)
    await pause()
  }
}

function* findForeign(chain: Chain, language: Language): Generator<undefined, ForeignTexts> {
  const other = otherLanguage(language)
  const foreign = new Set<string>()
  for (const part of partsOf(chain)) {
    for (const text of textsIn(part)) {
      const said = text[language] === undefined ? text[other] : undefined
      if (said !== undefined && /\p{L}/u.test(said)) foreign.add(said)
    }
    yield
  }
  // Most chains have all of it in Dutch: then there is nothing to look for once more.
  if (foreign.size === 0) return foreign
  for (const part of partsOf(chain)) {
    for (const text of textsIn(part)) foreign.delete(text[language] ?? '')
    yield
  }
  return foreign
}

/** Entries of a list that are looked through without a pause: a few ms. */
const atOnce = 400

function* partsOf(chain: Chain): Generator {
  for (const value of Object.values(chain) as unknown[]) {
    if (!Array.isArray(value)) yield value
    else for (let start = 0; start < value.length; start += atOnce) yield value.slice(start, start + atOnce)
  }
}

export function otherLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl'
}

export type Part = { readonly text: string; readonly foreign: boolean }

/** A sentence, cut where a foreign text begins and ends. What only looks like one within a longer word is none. */
export function splitForeign(sentence: string, foreign: ForeignTexts): readonly Part[] {
  if (foreign.size === 0 || sentence === '') return [{ text: sentence, foreign: false }]
  if (foreign.has(sentence)) return [{ text: sentence, foreign: true }]
  const parts: Part[] = []
  let from = 0
  for (const { index } of sentence.matchAll(words)) {
    if (index < from) continue
    const found = longestAt(sentence, index, foreign)
    if (found === undefined) continue
    if (index > from) parts.push({ text: sentence.slice(from, index), foreign: false })
    parts.push({ text: found, foreign: true })
    from = index + found.length
  }
  return from === sentence.length ? parts : [...parts, { text: sentence.slice(from), foreign: false }]
}

const words = /[\p{L}\p{N}]+/gu
const startsInWord = /^[\p{L}\p{N}]/u

function longestAt(sentence: string, at: number, foreign: ForeignTexts): string | undefined {
  const begins = startingWith(foreign).get(/^[\p{L}\p{N}]+/u.exec(sentence.slice(at))?.[0] ?? '') ?? []
  return begins.find((text) => sentence.startsWith(text, at) && !startsInWord.test(sentence.slice(at + text.length)))
}

const kept = new WeakMap<ForeignTexts, ReadonlyMap<string, readonly string[]>>()

/** By their first word, the longest first; a sentence that is quoted in another loses its full stop. */
function startingWith(foreign: ForeignTexts): ReadonlyMap<string, readonly string[]> {
  const known = kept.get(foreign)
  if (known !== undefined) return known
  const made = new Map<string, string[]>()
  for (const text of [...foreign].map((whole) => whole.replace(/\.$/, '')).sort((a, b) => b.length - a.length)) {
    const first = /^[\p{L}\p{N}]+/u.exec(text)?.[0]
    if (first !== undefined) made.set(first, [...(made.get(first) ?? []), text])
  }
  kept.set(foreign, made)
  return made
}

function textsIn(value: unknown): readonly Text[] {
  const found: Text[] = []
  const look = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return
    if (isText(one)) found.push(one)
    else for (const part of Object.values(one)) look(part)
  }
  look(value)
  return found
}

function isText(value: object): value is Text {
  if (!('nl' in value || 'en' in value)) return false
  return Object.entries(value).every(([key, text]) => (key === 'nl' || key === 'en') && typeof text === 'string')
}
