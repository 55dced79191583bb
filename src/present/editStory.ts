// Changing the stories of the open chain: its text changes, and what is read from the text takes its place.

import type { Chain } from '../chain/chain'
import { announce, putTroubleAside } from '../store/announcements'
import { beginEditing, changeText, fileNameOf, takeChangeBack, useEditing, watchChain } from '../store/editing'
import { useInputs } from '../store/inputs'
import { sourceText } from '../store/library'
import { useOpened } from '../store/openChain'
import { readText } from '../store/readText'
import { presentWords } from '../words/present'
import { changeStep, moveStep, recordStep, removeStep, type Recording, type StepChange } from './storyText'

export async function record(recording: Recording, chain: Chain): Promise<boolean> {
  const { view } = useInputs.getState()
  return change((text) => recordStep(text, recording, { chain, view }), 'recorded')
}

/** `withView`: from now on the step shows what is on the map. */
export async function rewriteStep(
  story: string,
  asked: Omit<StepChange, 'view'> & { readonly withView: boolean },
  chain: Chain,
): Promise<boolean> {
  const { withView, ...texts } = asked
  const { view } = useInputs.getState()
  return change((text) => changeStep(text, story, { ...texts, ...(withView ? { view } : {}), chain }), 'changed')
}

export async function moveStepTo(story: string, from: number, to: number): Promise<boolean> {
  return change((text) => moveStep(text, story, { from, to }), 'moved')
}

export async function takeStepAway(story: string, step: number): Promise<boolean> {
  return change((text) => removeStep(text, story, step), 'removed')
}

export async function takeEditBack(): Promise<void> {
  await inTurn(async (isOpen) => {
    const last = useEditing.getState().now?.past.at(-1)
    const chain = last === undefined ? undefined : await read(last.before)
    if (chain === undefined || !isOpen() || useEditing.getState().now?.past.at(-1) !== last || !takeChangeBack()) return false
    show(chain)
    return true
  })
}

/** What can be seen but doesn't stand in the file cannot be shown by a step of it, and is not put aside unasked. */
function refuses(): boolean {
  if (useOpened.getState().chain?.beside === undefined) return false
  announce((language) => presentWords[language].noComparison, 'trouble')
  return true
}

type Edit = (text: string) => string | undefined
type Done = 'recorded' | 'changed' | 'moved' | 'removed'

let turn: Promise<unknown> = Promise.resolve()

// One after the other: each changes the text that the one before it left. `isOpen` is about the chain that was open when it was asked.
function inTurn(work: (isOpen: () => boolean) => Promise<boolean>): Promise<boolean> {
  if (refuses()) return Promise.resolve(false)
  const isOpen = watchChain()
  const own = turn.then(() => isOpen() && work(isOpen))
  turn = own.catch(() => undefined)
  return own
}

function change(edit: Edit, done: Done): Promise<boolean> {
  return inTurn((isOpen) => changeNow(edit, done, isOpen))
}

async function changeNow(edit: Edit, done: Done, isOpen: () => boolean): Promise<boolean> {
  putTroubleAside()
  const { source } = useInputs.getState()
  const { now } = useEditing.getState()
  // While an overlay is filled in, its text is ahead of what is drawn.
  const text = now?.text ?? (source === undefined ? undefined : await sourceText(source))
  const edited = text === undefined ? undefined : edit(text)
  if (text === undefined || edited === undefined) return false
  if (edited === text) return true
  const chain = await read(edited)
  if (chain === undefined || !isOpen()) return false
  // An answer was given meanwhile.
  if (useEditing.getState().now?.text !== now?.text) return changeNow(edit, done, isOpen)
  const begun = now ?? (await beginEditing({ file: fileNameOf(source?.name ?? 'keten'), text, saved: text, opened: source }))
  if (begun === undefined) return false
  changeText(edited, (language) => presentWords[language].stepChanges[done])
  show(chain)
  return true
}

/** A text that cannot be drawn is not taken over. */
async function read(text: string): Promise<Chain | undefined> {
  const reading = await readText(text, fileNameOf(useInputs.getState().source?.name ?? 'keten'))
  if (reading?.chain === undefined) announce((language) => presentWords[language].notTaken, 'trouble')
  return reading?.chain
}

/** The view stays. */
function show(chain: Chain): void {
  const { now } = useEditing.getState()
  if (now === undefined) return
  useOpened.setState({ chain, troubled: undefined })
  useInputs.setState({ source: { kind: 'file', name: now.file, text: now.text } })
}
