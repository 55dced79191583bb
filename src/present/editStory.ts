// Changing the stories of the open chain: its text changes, and what is read from the text takes its place.

import { create } from 'zustand'
import type { Chain } from '../chain/chain'
import { saveFile } from '../panels/saveFile'
import { announce } from '../store/announcements'
import { useInputs, type ChainSource } from '../store/inputs'
import { libraryText } from '../store/library'
import { useOpened } from '../store/openChain'
import { readText } from '../store/readText'
import { presentWords } from '../words/present'
import { moveStep, recordStep, removeStep, type Recording } from './storyText'

/** Earlier texts, the last one last; emptied when another chain is opened. */
export const useStoryEdits = create<{ readonly past: readonly string[] }>()(() => ({ past: [] }))

useInputs.subscribe(({ source }, before) => {
  if (source?.name !== before.source?.name && fileNameOf(source) !== fileNameOf(before.source)) useStoryEdits.setState({ past: [] })
})

export async function textOf(source: ChainSource): Promise<string | undefined> {
  return source.text ?? (await libraryText(source.name))
}

export async function record(recording: Recording, chain: Chain): Promise<boolean> {
  const { view } = useInputs.getState()
  return change((text) => recordStep(text, recording, { chain, view }))
}

export async function moveStepTo(story: string, from: number, to: number): Promise<boolean> {
  return change((text) => moveStep(text, story, { from, to }))
}

export async function takeStepAway(story: string, step: number): Promise<boolean> {
  return change((text) => removeStep(text, story, step))
}

export async function takeEditBack(): Promise<void> {
  const { past } = useStoryEdits.getState()
  const last = past.at(-1)
  if (last !== undefined && (await show(last))) useStoryEdits.setState({ past: past.slice(0, -1) })
}

export async function saveChain(): Promise<void> {
  const { source } = useInputs.getState()
  const text = source === undefined ? undefined : await textOf(source)
  if (text !== undefined) saveFile(text, { name: fileNameOf(source), type: 'application/yaml' })
}

async function change(edit: (text: string) => string | undefined): Promise<boolean> {
  const { source } = useInputs.getState()
  const text = source === undefined ? undefined : await textOf(source)
  if (text === undefined) return false
  const edited = edit(text)
  if (edited === undefined || edited === text || !(await show(edited))) return false
  useStoryEdits.setState(({ past }) => ({ past: [...past, text] }))
  return true
}

/** The view stays; a text that cannot be drawn is not taken over. */
async function show(text: string): Promise<boolean> {
  const { source } = useInputs.getState()
  const name = fileNameOf(source)
  const reading = await readText(text, name)
  if (reading?.chain === undefined) {
    announce((language) => presentWords[language].notTaken, 'trouble')
    return false
  }
  useOpened.setState({ chain: reading.chain, troubled: undefined })
  useInputs.setState({ source: { kind: 'file', name, text } })
  return true
}

function fileNameOf(source: ChainSource | undefined): string {
  const name = source?.name.split('/').at(-1) ?? 'keten'
  return /\.(ya?ml|json)$/.test(name) ? name : `${name}.yaml`
}
