// The text of an overlay ↔ what a municipality answered about its own offer. The text is the truth; an answer changes its own lines alone.

import { availability, standings, type Standing } from '../chain/availability'
import { say, type Chain, type Intervention } from '../chain/chain'
import { freshId } from '../chain/fold'
import { indexChain } from '../chain/indexChain'
import { editAll, editChain, type Edit } from '../file/editChain'
import { renderValue } from '../file/renderValue'
import { isMap } from '../yaml/plainValue'
import { readable } from '../yaml/readable'
import { readYaml } from '../yaml/readYaml'
import { overlayWords } from '../words/overlay'

/** Absent: not asked, or not said. */
export type Answer = {
  readonly standing?: Standing
  /** What it is called here. */
  readonly name?: string
  readonly contact?: string
  readonly why?: string
}

export type Municipality = {
  readonly name: string
  /** Who answers: a person or an organisation. */
  readonly by: string
  /** ISO day. */
  readonly date: string
}

/** The source that the answers lean on. */
export const source = 'opgave'

/** An overlay in which nothing has been answered yet. `base` names the file it lies over, as `extends` does. */
export function newOverlay(chain: Chain, { base, municipality }: { base: string; municipality: Municipality }): string {
  const { name, by, date } = municipality
  const { title, source: sourceTitle, comment } = overlayWords
  const [first] = chain.views
  const file = {
    ketenkaart: 1,
    extends: base,
    unmentioned: 'unknown',
    id: overlayId(name),
    title: { nl: title.nl(say(chain.title, 'nl'), name), en: title.en(say(chain.title, 'en'), name) },
    version: date,
    date,
    sources: { [source]: { title: { nl: sourceTitle.nl(name), en: sourceTitle.en(name) }, authors: by, year: Number(date.slice(0, 4)) } },
    // What is here and what is not shows best as the colour of the map, whenever the file is opened.
    ...(first === undefined ? {} : { views: [{ id: first.id, colour: availability.dimension }] }),
  }
  return `# ${comment[chain.language]}\n${renderValue(readable(file), { indent: 0 })}\n`
}

/** `gemeente` for a name without a single Latin letter or digit. */
export function overlayId(name: string): string {
  return freshId(name, new Set(), 'gemeente')
}

export type Answers = ReadonlyMap<string, Answer>

/** The file that a text lies over, as it names it; undefined when it is no overlay. */
export function readBaseName(text: string): string | undefined {
  const file = readYaml(text).content?.value
  const reference = isMap(file) ? file['extends'] : undefined
  return typeof reference === 'string' ? reference : undefined
}

/** What the file calls itself. */
export function readTitle(text: string): string {
  const file = readYaml(text).content?.value
  return (isMap(file) ? textOf(file['title']) : undefined) ?? ''
}

/** Answers by the id of the intervention; what the text says otherwise is no answer, and stays where it is. */
export function readAnswers(text: string): Answers {
  return new Map(itemsOf(text).flatMap((item) => (typeof item['id'] === 'string' ? [[item['id'], answerOf(item)] as const] : [])))
}

function answerOf(item: Item): Answer {
  const said = item[availability.dimension]
  const standing = standings.find((known) => known === (isMap(said) ? said['id'] : said))
  const [name, contact, why] = [textOf(item['name']), textOf(item['contact']), isMap(said) ? textOf(said['why']) : undefined]
  return {
    ...(standing === undefined ? {} : { standing }),
    ...(name === undefined ? {} : { name }),
    ...(contact === undefined ? {} : { contact }),
    ...(why === undefined ? {} : { why }),
  }
}

type Writing = {
  readonly answer: Answer
  /** The chain that the overlay lies over. */
  readonly chain: Chain
  /** ISO day of the answer. */
  readonly date: string
}

/** The text with one answer in it. An empty answer takes away what was answered, and the item with it when nothing else is said in it. */
export function writeAnswer(text: string, id: string, { answer, chain, date }: Writing): string {
  const items = itemsOf(text)
  const found = items.findIndex((item) => item['id'] === id)
  const present = items[found] ?? {}
  if (sameAnswer(answer, answerOf(present))) return text
  const base = indexChain(chain).interventions.get(id)
  const wanted = fieldsOf(answer, { present, base, chain, date, cited: hasSource(text) })
  const ownFields = base === undefined ? answerFields : [...answerFields, ...nameFields]
  if (found < 0) return editChain(text, { kind: 'set', path: ['interventions', items.length], value: { id, ...wanted } })
  const keeps = Object.keys({ ...present, ...wanted }).some(
    (key) => key !== 'id' && (wanted[key] !== undefined || !ownFields.includes(key)),
  )
  if (!keeps) return editChain(text, { kind: 'remove', path: ['interventions', found] })
  const edits = ownFields.flatMap((key): Edit[] => {
    const path = ['interventions', found, key]
    if (wanted[key] === undefined) return present[key] === undefined ? [] : [{ kind: 'remove', path }]
    return JSON.stringify(wanted[key]) === JSON.stringify(present[key]) ? [] : [{ kind: 'set', path, value: wanted[key] }]
  })
  return editAll(text, edits)
}

const answerFields: readonly string[] = [availability.dimension, 'contact', 'checked']
/** What stands in this file alone has no other name than its own, which is no answer. */
const nameFields: readonly string[] = ['name', 'aka']

type Answering = {
  readonly present: Item
  readonly base: Intervention | undefined
  readonly chain: Chain
  readonly date: string
  /** Whether the file declares the source that answers lean on. */
  readonly cited: boolean
}

// What is written in two languages, or says more than the list asks, stays so while its answer stays the same.
function fieldsOf(answer: Answer, { present, base, chain, date, cited }: Answering): Item {
  const { standing, name, contact, why } = answer
  // What stands in this file alone counts as present where nothing is said.
  if (Object.keys(answer).length === 0 && base !== undefined) return {}
  const before = answerOf(present)
  const said = present[availability.dimension]
  const { why: oldWhy, ...more } = isMap(said) ? said : cited ? { sources: [{ source }] } : {}
  // Who searches for the name in the chain should find the local one.
  const aka = base === undefined ? [] : [say(base.name, chain.language), ...base.aka]
  return {
    ...(name === undefined ? {} : name === before.name ? { name: present['name'], aka: present['aka'] } : { name, aka }),
    [availability.dimension]: {
      ...more,
      id: standing ?? availability.unknown,
      ...(why === undefined ? {} : { why: why === before.why ? oldWhy : why }),
    },
    ...(contact === undefined ? {} : { contact }),
    checked: date,
  }
}

function sameAnswer(a: Answer, b: Answer): boolean {
  return a.standing === b.standing && a.name === b.name && a.contact === b.contact && a.why === b.why
}

export function hasSource(text: string): boolean {
  const file = readYaml(text).content?.value
  const sources = isMap(file) ? file['sources'] : undefined
  return isMap(sources) && Object.hasOwn(sources, source)
}

export type Item = Readonly<Record<string, unknown>>

export function itemsOf(text: string): readonly Item[] {
  const file = readYaml(text).content?.value
  const items = isMap(file) ? file['interventions'] : undefined
  return Array.isArray(items) ? items.map((item: unknown) => (isMap(item) ? item : {})) : []
}

function textOf(value: unknown): string | undefined {
  const said = isMap(value) ? (value['nl'] ?? value['en']) : value
  return typeof said === 'string' && said !== '' ? said : undefined
}
