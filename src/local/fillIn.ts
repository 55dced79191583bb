// Starting, answering, taking back and leaving an overlay: each changes its text, and the map follows the text.

import { availability } from '../chain/availability'
import { say, type Beside, type Chain, type Intervention, type Language, type Text } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import { announce, putTroubleAside } from '../store/announcements'
import { initialView } from '../chain/plainView'
import type { Problem } from '../chain/problem'
import { findDraft, type Draft } from '../store/drafts'
import { beginEditing, changeText, endEditing, fileNameOf, keep, takeChangeBack, useEditing, type Base } from '../store/editing'
import { changeView, useInputs, type ChainSource } from '../store/inputs'
import { libraryChain, libraryId, sourceText, rememberedText, rememberText } from '../store/library'
import { useOpened } from '../store/openChain'
import { recallBase } from '../store/openFile'
import { readText } from '../store/readText'
import { localWords } from '../words/local'
import { sayPlacedProblem } from '../words/problems'
import { ownChain, showAlone, showBeside, showMunicipalities } from './beside'
import { newOverlay, overlayId, readBaseName, writeAnswer, type Answer, type Municipality } from './overlayText'
import { addOwnItem, removeOwnItem, type OwnItem } from './ownItems'

/** ms of rest after an answer before the map follows: who answers fast is not held up. */
const rest = 250

/** False when another chain was opened meanwhile. */
export async function startOverlay(base: Base, municipality: Municipality): Promise<boolean> {
  const { name, text } = base.source
  const file = fileNameOf(name)
  rememberText(file, text)
  const begun = newOverlay(base.chain, { base: `./${file}`, municipality })
  return show({ base, text: begun, file: `${overlayId(municipality.name)}.yaml`, saved: undefined })
}

export async function resumeDraft(draft: Draft): Promise<void> {
  await recallBase(draft)
  await resumeOverlay(draft.text, draft.file, { saved: draft.saved === true })
}

type Resumed = {
  /** The person has it as a file. */
  readonly saved: boolean
  /** What it was opened as, where it is open. */
  readonly opened?: ChainSource
}

/** Goes on with an overlay that was read before, or says why that cannot be. */
export async function resumeOverlay(text: string, file: string, { saved, opened }: Resumed): Promise<void> {
  putTroubleAside()
  const base = await baseOfText(text)
  const reading = await readText(text, file)
  if (base !== undefined && reading?.chain !== undefined) {
    await show({ base, text, file, saved: saved ? text : undefined, opened })
    return
  }
  if (readBaseName(text) !== undefined && base === undefined) return announce((language) => localWords[language].noBase, 'trouble')
  if (reading?.chain === undefined) return sayUnreadable(file, reading?.problems ?? [])
  announce((language) => localWords[language].liesOverNone(file), 'trouble')
}

export function sayUnreadable(file: string, [problem]: readonly Problem[]): void {
  const said = (language: Language) => (problem === undefined ? '' : sayPlacedProblem(problem, language))
  announce((language) => localWords[language].unreadable(file, said(language)), 'trouble')
}

async function chainOf(id: string): Promise<Base | undefined> {
  const { source } = useInputs.getState()
  const { chain: open } = useOpened.getState()
  // A file of the person's own that was open before, or is.
  const text = rememberedText(id)
  if (text !== undefined) return rememberedBase(`${id}.yaml`, text)
  const chain = await libraryChain(id)
  if (chain !== undefined) return { chain, source: { kind: 'library', name: id } }
  return source?.kind === 'file' && open !== undefined && libraryId(source.name) === id ? { chain: ownChain(open), source } : undefined
}

async function rememberedBase(file: string, text: string): Promise<Base | undefined> {
  const reading = await readText(text, file)
  if (reading?.chain === undefined) return undefined
  const draft = await findDraft(file)
  const edited = draft?.text === text ? { file, text, past: [], saved: draft.saved === true ? text : undefined } : undefined
  return { chain: reading.chain, source: { kind: 'file', name: file, text }, edited }
}

/** The overlay that was just begun or gone on with has not been drawn yet. */
let isNew = false

async function show(beginning: Parameters<typeof beginEditing>[0]): Promise<boolean> {
  clearTimeout(timer)
  const begun = await beginEditing(beginning)
  if (begun === undefined) return false
  void keep(begun, begun.text)
  isNew = true
  await follow()
  return true
}

/** `field`: of the answer, when it is typed. */
export function giveAnswer(id: string, answer: Answer, field?: keyof Answer): void {
  const { now } = useEditing.getState()
  if (now?.base === undefined) return
  const { chain } = now.base
  const { interventions } = indexChain(chain)
  const name = (interventions.get(id) ?? openInterventions().get(id))?.name
  const text = writeAnswer(now.text, id, { answer, chain, date: today() })
  const called = (language: Language) => localWords[language].answerOn(say(name, language))
  changeText(text, called, field === undefined ? undefined : `${id} ${field}`)
  followSoon()
}

function openInterventions() {
  const { chain } = useOpened.getState()
  return chain === undefined ? new Map<string, Intervention>() : indexChain(ownChain(chain)).interventions
}

/** Adds what the chain does not have; it is on the map when this is done. */
export async function addOwn(item: OwnItem): Promise<void> {
  const { now } = useEditing.getState()
  if (now?.base === undefined) return
  const text = addOwnItem(now.text, item, { base: now.base.chain, date: today() })
  changeText(text, (language) => localWords[language].addedOwn(item.name))
  announce((language) => localWords[language].addedOwn(item.name))
  await follow()
}

/** What something else in the file leans on, a step of a story for example, stays. */
export async function removeOwn(id: string, name: Text): Promise<void> {
  putTroubleAside()
  const { now } = useEditing.getState()
  if (now === undefined) return
  const text = removeOwnItem(now.text, id)
  const reading = await readText(text, now.file)
  if (reading === undefined || useEditing.getState().now?.text !== now.text) return
  if (reading.chain === undefined) return announce((language) => localWords[language].leanedOn(say(name, language)), 'trouble')
  changeText(text, (language) => localWords[language].removedOwn(say(name, language)))
  announce((language) => localWords[language].removedOwn(say(name, language)))
  await follow()
}

export function takeBack(): void {
  if (takeChangeBack()) followSoon()
}

/** The chain that the overlay lay over comes back; the draft stays. */
export function leaveOverlay(): void {
  const base = useEditing.getState().now?.base
  if (base === undefined) return
  clearTimeout(timer)
  const { chain: shown } = useOpened.getState()
  if (shown?.beside !== undefined) showAlone(shown)
  endEditing(base.edited)
  useOpened.setState({ chain: base.chain, troubled: undefined })
  useInputs.setState(({ view }) => ({ source: base.source, selection: undefined, view: withoutAvailability(view, base.chain) }))
}

// The base does not know the dimension: a view that leans on it falls back to how the base is shown first.
function withoutAvailability(view: View, base: Chain): View {
  const first = initialView(base)
  if ([view.rows, view.columns].includes(availability.dimension)) return first
  const { [availability.dimension]: _local, ...where } = view.where
  const { colour, steps, ...rest } = view
  const kept = (key: 'colour' | 'steps', id: string | undefined) => {
    const next = id === availability.dimension ? first[key] : id
    return next === undefined ? {} : { [key]: next }
  }
  return { ...rest, where, ...kept('colour', colour), ...kept('steps', steps) }
}

let timer: ReturnType<typeof setTimeout> | undefined

function followSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void follow(), rest)
}

/** Draws what the text says now; the view, the panel and the place on the map stay. */
async function follow(): Promise<void> {
  const { now } = useEditing.getState()
  if (now === undefined) return
  const { text, file } = now
  const reading = await readText(text, file)
  if (reading === undefined || useEditing.getState().now?.text !== text) return
  if (reading.chain === undefined) return sayUnreadable(file, reading.problems)
  const { chain: shown } = useOpened.getState()
  useOpened.setState({ chain: reading.chain, troubled: undefined })
  useInputs.setState({ source: { kind: 'file', name: file, text } })
  if (shown?.beside !== undefined) layAgain(shown, shown.beside, reading.chain)
  // What is here and what is not shows best as the colour of the map.
  if (isNew && indexChain(reading.chain).dimensions.has(availability.dimension))
    changeView((view) => ({ ...view, colour: availability.dimension }))
  isNew = false
}

// What it lay beside on the map it lies beside again, with what it says now.
function layAgain(shown: Chain, beside: Beside, now: Chain): void {
  if (beside.kind === 'version') return showBeside(beside.before, now)
  const before = ownChain(shown)
  const { beside: _beside, ...base } = shown
  showMunicipalities(
    base,
    beside.chains.map((each) => (each === before ? now : each)),
  )
}

export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** The chain that what is open lies over; undefined when it lies over none, or over one that cannot be found. */
export async function baseOf(source: ChainSource): Promise<Base | undefined> {
  const text = await sourceText(source)
  return text === undefined ? undefined : baseOfText(text)
}

/** The same of a text. */
export async function baseOfText(text: string): Promise<Base | undefined> {
  const reference = readBaseName(text)
  return reference === undefined ? undefined : chainOf(libraryId(reference))
}

/** Goes on with the overlay that is open on the map: one of the library, or a file. */
export async function resumeOpened(source: ChainSource): Promise<void> {
  const text = (await sourceText(source)) ?? ''
  const { now } = useEditing.getState()
  const saved = now === undefined || now.saved === now.text
  await resumeOverlay(text, fileNameOf(source.name), { saved, opened: source })
}
