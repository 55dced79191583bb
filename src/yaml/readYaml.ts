// The text of a file → its plain value and the place of each part of it, or why it cannot be read.

import { CORE_SCHEMA, EVENT_ID, YAMLException, constructFromEvents, mapTag, parseEvents, strTag, type Event } from 'js-yaml'
import type { ProblemFacts } from '../chain/problem'
import { findCurlyQuotes } from './findCurlyQuotes'
import { findFileKind } from './findFileKind'
import { findSlashComments } from './findSlashComments'
import { findSyntaxMistakes } from './findSyntaxMistakes'
import { locateNodes, offsetOf, type Locate } from './locateNodes'
import { textPaths } from './plainValue'
import { findAliasBomb, findOddKeys } from './readEvents'
import { holdsControls, lostLetter, mayHoldControls, unreadable } from './readable'

type TextCode =
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'too-large'
  | 'too-deep'
  | 'alias-bomb'
  | 'several-documents'
  | 'syntax'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'curly-quotes'
  | 'control-character'

/** What is wrong with the text itself, at an offset in it. */
type TextMistake = {
  readonly [Code in TextCode]: { readonly code: Code; readonly offset: number; readonly facts: ProblemFacts[Code] }
}[TextCode]

/** Without a value nothing more can be checked; with one, the mistakes left it readable. */
export type YamlReading = {
  readonly content?: { readonly value: unknown; readonly locate: Locate }
  readonly mistakes: readonly TextMistake[]
}

const limits = {
  /** Characters. */
  text: 20_000_000,
  depth: 64,
  /** Nodes that aliases may add. */
  unfolded: 1_000_000,
  /** Characters; a longer text is only read by the fast reader, which names the first error. */
  secondReading: 2_000_000,
}

export function readYaml(text: string): YamlReading {
  const kind = findFileKind(text)
  if (kind !== undefined) return refuse({ code: 'binary', offset: 0, facts: { kind } })
  if (text.length > limits.text) return refuse({ code: 'too-large', offset: 0, facts: { limit: limits.text / 1_000_000 } })
  const odd = text.search(unreadable)
  if (odd >= 0) return refuse({ code: 'binary', offset: odd, facts: {} })
  const lost = text.indexOf(lostLetter)
  if (lost >= 0) return refuse({ code: 'encoding', offset: lost, facts: {} })
  const reading = readMended(text)
  if (reading.content === undefined) return reading
  const curly = findCurlyQuotes(text, reading.content).map((offset): TextMistake => ({ code: 'curly-quotes', offset, facts: {} }))
  return { ...reading, mistakes: [...reading.mistakes, ...curly, ...findControls(text, reading.content)] }
}

// Between double quotes YAML takes "\u0001" for the character itself, which nothing can draw.
function findControls(text: string, { value, locate }: NonNullable<YamlReading['content']>): readonly TextMistake[] {
  if (!mayHoldControls(text)) return []
  const paths = textPaths(value, holdsControls)
  return paths.map((path) => ({ code: 'control-character', offset: locate(path, false), facts: {} }))
}

// With blanks in their place, so that all the rest stays where it is.
function readMended(text: string): YamlReading {
  const comments = findSlashComments(text)
  const ends = [0, ...comments.map(({ offset, length }) => offset + length)]
  const pieces = comments.map(
    ({ offset, length }, at) => text.slice(ends[at], offset) + text.slice(offset, offset + length).replace(/[^\n]/g, ' '),
  )
  const rest = pieces.join('') + text.slice(ends.at(-1))
  const reading = fixedIndent.test(rest) ? readWithFixedSpaces(rest) : readPlain(rest)
  const told = comments.map(({ offset }): TextMistake => ({ code: 'syntax', offset, facts: { reason: 'SLASH_COMMENT', detail: '' } }))
  return { ...reading, mistakes: [...told, ...reading.mistakes] }
}

/** Editors show it as a space; YAML takes it for a letter, so that a line with it in front is not indented. */
const fixedIndent = /^[ \t]*\u00A0/m

// Where it makes no difference, as deep in a text over several lines, nobody needs to know.
function readWithFixedSpaces(text: string): YamlReading {
  const everywhere = /^[ \t]*\u00A0[ \t\u00A0]*/gm
  const mended = readPlain(text.replaceAll(everywhere, (margin) => margin.replaceAll('\u00A0', ' ')))
  const asItIs = readPlain(text)
  const said = ({ content }: YamlReading) => content && JSON.stringify(content.value).replaceAll('\u00A0', ' ')
  if (asItIs.content !== undefined && said(asItIs) === said(mended)) return asItIs
  const fixed = [...text.matchAll(everywhere)].map(({ index, 0: margin }): TextMistake => {
    return { code: 'syntax', offset: index + margin.indexOf('\u00A0'), facts: { reason: 'FIXED_SPACE', detail: '' } }
  })
  return { ...mended, mistakes: [...fixed, ...mended.mistakes] }
}

function readPlain(text: string): YamlReading {
  try {
    return construct(parseEvents(text, { maxDepth: limits.depth }), text)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return readAgain(text, error)
  }
}

function refuse(...mistakes: TextMistake[]): YamlReading {
  return { mistakes }
}

function construct(events: Event[], text: string): YamlReading {
  const second = events.findIndex(({ type }, index) => type === EVENT_ID.DOCUMENT && index > 0)
  if (second > 0) return refuse({ code: 'several-documents', offset: offsetOf(events[second + 1]) ?? text.length, facts: {} })
  const bomb = findAliasBomb(events, text, { nodes: limits.unfolded, depth: limits.depth })
  if (bomb !== undefined) return refuse({ code: 'alias-bomb', offset: bomb, facts: { limit: limits.unfolded / 1_000_000 } })
  const { value, mistakes } = constructValue(events, text)
  if (value === undefined || value === null) return refuse({ code: 'empty', offset: 0, facts: {} })
  return { content: { value, locate: locateNodes(events, text) }, mistakes }
}

// `__proto__` is no key like others in JavaScript: what stands under it would be lost further on.
const strictMap: typeof mapTag = {
  ...mapTag,
  addPair: (map, key, value) => (key === '__proto__' ? 'forbidden key' : mapTag.addPair(map, key, value)),
}

// A file says the same ids over and over. As one string each they are told apart by where they are, not letter by letter.
function strictSchema() {
  const said = new Map<string, string>()
  const resolve = (text: string): string => {
    const first = said.get(text)
    if (first === undefined) said.set(text, text)
    return first ?? text
  }
  return CORE_SCHEMA.withTags(strictMap, { ...strTag, resolve })
}

// Walking all events in search of odd keys takes time, so that it only happens once the construction stumbles over one.
function constructValue(events: Event[], text: string): { value: unknown; mistakes: readonly TextMistake[] } {
  try {
    const [value] = constructFromEvents(events, { source: text, schema: strictSchema() })
    return { value, mistakes: [] }
  } catch (error) {
    const mistakes = oddKeys(events, text)
    if (mistakes.length === 0) throw error
    const [value] = constructFromEvents(events, { source: text, json: true })
    return { value, mistakes }
  }
}

function oddKeys(events: readonly Event[], text: string): TextMistake[] {
  return findOddKeys(events, text).map(({ code, offset, key }) => ({ code, offset, facts: { key } }))
}

function readAgain(text: string, { reason, mark }: YAMLException): YamlReading {
  const offset = mark?.position ?? 0
  if (reason.includes('maxDepth')) return refuse({ code: 'too-deep', offset, facts: { limit: limits.depth } })
  const refusal = refuse({
    code: 'syntax',
    offset,
    facts: { reason: reason.startsWith('unidentified alias') ? 'BAD_ALIAS' : 'other', detail: reason },
  })
  if (text.length > limits.secondReading) return refusal
  const again = readAgainWithin(text)
  if (again === undefined || (again.kind === 'refused' && again.mistakes.length === 0)) return refusal
  if (again.kind === 'refused')
    return refuse(...again.mistakes.map(({ offset, ...facts }): TextMistake => ({ code: 'syntax', offset, facts })))
  const mistakes = again.oddKeys.map(({ code, offset, key }): TextMistake => ({ code, offset, facts: { key } }))
  return { content: again, mistakes }
}

function readAgainWithin(text: string) {
  try {
    return findSyntaxMistakes(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
