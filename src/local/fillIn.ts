// Starting, answering, taking back and leaving an overlay: each changes its text, and the map follows the text.

import { availability } from '../chain/availability'
import type { Beside, Chain } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { View } from '../chain/view'
import { announce } from '../store/announcements'
import { initialView } from '../chain/plainView'
import { changeView, useInputs, type ChainSource } from '../store/inputs'
import { libraryChain, libraryId, libraryText, rememberText } from '../store/library'
import { keepDraft } from '../store/drafts'
import { useOpened } from '../store/openChain'
import { readText } from '../store/readText'
import { localWords } from '../words/local'
import { ownChain, showBeside, showMunicipalities } from './beside'
import { nothingLocal, useLocal, type Base, type Local } from './localStore'
import { newOverlay, overlayId, readAnswers, readBaseName, writeAnswer, type Answer, type Municipality } from './overlayText'

/** Earlier texts that are kept to go back to. */
const mostPast = 100
/** ms of rest after an answer before the map follows: who answers fast is not held up. */
const rest = 250

export function startOverlay(base: Base, municipality: Municipality): void {
  const { name, text } = base.source
  const file = /\.(ya?ml|json)$/.test(name) ? name : `${name}.yaml`
  if (text !== undefined) rememberText(file, text)
  show({ base, text: newOverlay(base.chain, { base: `./${file}`, municipality }), file: `${overlayId(municipality.name)}.yaml` })
}

/** Goes on with an overlay that was read before; false when the chain that it lies over cannot be found. */
export async function resumeOverlay(text: string, file: string): Promise<boolean> {
  const base = await findBase(text)
  if (base === undefined) return false
  show({ base, text, file })
  return true
}

async function findBase(text: string): Promise<Base | undefined> {
  const reference = readBaseName(text)
  if (reference === undefined) return undefined
  const { source } = useInputs.getState()
  const { chain: open } = useOpened.getState()
  const id = libraryId(reference)
  const chain = await libraryChain(id)
  if (chain !== undefined) return { chain, source: { kind: 'library', name: id } }
  // A file of the person's own that is open, or was.
  if (source?.kind === 'file' && open !== undefined && libraryId(source.name) === id) return { chain: open, source }
  return undefined
}

/** The overlay that was just begun or gone on with has not been drawn yet. */
let isNew = false

function show(local: Pick<Local, 'text' | 'file'> & { readonly base: Base }): void {
  useLocal.setState({ ...local, past: [] })
  isNew = true
  keep(local)
  void follow()
}

// Before the first answer there is nothing to lose.
function keep({ text, file }: Pick<Local, 'text' | 'file'>): void {
  if (readAnswers(text).size > 0) void keepDraft(file, text)
}

export function giveAnswer(id: string, answer: Answer): void {
  const { base, text } = useLocal.getState()
  if (base === undefined) return
  change(writeAnswer(text, id, { answer, chain: base.chain, date: today() }))
}

export function takeBack(): void {
  const { past } = useLocal.getState()
  const last = past.at(-1)
  if (last === undefined) return
  useLocal.setState({ text: last, past: past.slice(0, -1) })
  followSoon()
}

/** The chain that the overlay lay over comes back; the draft stays. */
export function leaveOverlay(): void {
  const { base } = useLocal.getState()
  if (base === undefined) return
  clearTimeout(timer)
  useLocal.setState(nothingLocal)
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

function change(text: string): void {
  const before = useLocal.getState()
  if (text === before.text) return
  useLocal.setState({ text, past: [...before.past, before.text].slice(-mostPast) })
  followSoon()
}

let timer: ReturnType<typeof setTimeout> | undefined

// An answer is kept at once: the window may be closed right after it.
function followSoon(): void {
  const { text, file } = useLocal.getState()
  keep({ text, file })
  clearTimeout(timer)
  timer = setTimeout(() => void follow(), rest)
}

/** Draws what the text says now; the view, the panel and the place on the map stay. */
async function follow(): Promise<void> {
  const { text, file } = useLocal.getState()
  const reading = await readText(text, file)
  if (reading === undefined || useLocal.getState().text !== text) return
  if (reading.chain === undefined) return announce((language) => localWords[language].unreadable(file), 'trouble')
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
  const text = source.text ?? (await libraryText(source.name))
  return text === undefined ? undefined : findBase(text)
}

/** Goes on with the overlay that is open on the map: one of the library, or a file. */
export async function resumeOpened(source: ChainSource): Promise<boolean> {
  const text = source.text ?? (await libraryText(source.name))
  return text !== undefined && resumeOverlay(text, /\.(ya?ml|json)$/.test(source.name) ? source.name : `${source.name}.yaml`)
}
