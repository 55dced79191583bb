// The same map in other types of file, and the council pack.

import { say } from '../chain/chain'
import { Button } from '../controls/Button'
import { storyInput } from '../pack/storyInput'
import type { FileInput } from '../pack/writeDrawing'
import type { Drawing } from '../pipeline'
import { takeAwayWords } from '../words/takeAway'
import { fileInput, type FileChoices } from './fileInput'
import { browserTools, otherTypes } from './fileTools'
import { saidOfLacking } from './saidOfLacking'
import { fileName, savePages, saveZip } from './saveFile'
import { writeFiles, writePack } from '../work/writer'
import { saving, type Making, type MakingControl } from './useMaking'

type Props = { readonly drawing: Drawing; readonly choices: FileChoices; readonly making: Making }

export function OtherFiles({ drawing, choices, making: { state, make } }: Props) {
  const words = takeAwayWords[drawing.language]
  const busy = state.kind === 'working'
  // Where text stays text by nature, or is outlined for the picture's sake, the choice for SVG says nothing.
  const input = () => fileInput(drawing, { ...choices, text: 'outlines' })
  return (
    <section className="take-away" aria-label={words.others}>
      <h3>{words.others}</h3>
      <div className="take-away-buttons">
        {otherTypes.map((type) => (
          <Button
            key={type}
            className="button button-outline"
            off={busy}
            onPress={() => make(saving(words.types[type], words), async ({ signal }) => saveAs(type, await input(), signal))}
          >
            {words.types[type]}
          </Button>
        ))}
        {otherTypes.includes('pdf') && (
          <Button
            className="button button-outline"
            off={busy}
            onPress={() => make(saving(words.pack, words), async (control) => savePack(await input(), control))}
          >
            {words.pack}
          </Button>
        )}
        {otherTypes.includes('pptx') &&
          drawing.chain.stories.map((story) => (
            <Button
              key={story.id}
              className="button button-outline"
              off={busy}
              onPress={() =>
                make(saving(words.story(say(story.title, drawing.language)), words), async ({ signal }) =>
                  saveAs('pptx', storyInput(await input(), story), signal),
                )
              }
            >
              {words.story(say(story.title, drawing.language))}
            </Button>
          ))}
      </div>
      {drawing.chain.beside !== undefined && <p className="help">{words.withoutBeside}</p>}
    </section>
  )
}

async function saveAs(kind: (typeof otherTypes)[number], input: FileInput, signal: AbortSignal): Promise<string> {
  const written = await writeFiles(kind, input, { tools: browserTools, signal })
  await savePages(written.files, { name: nameOf(input), kind }, signal)
  const words = takeAwayWords[input.language]
  const saved = written.clamped ? words.clamped(words.types[kind]) : words.done(words.types[kind])
  return [saidOfLacking(kind, written, input.language) ?? '', saved].join(' ').trim()
}

async function savePack(input: FileInput, { signal, tell }: MakingControl): Promise<string> {
  const { zip, lacks } = await writePack(input, { tools: browserTools, signal, tell })
  saveZip(zip, nameOf(input))
  const words = takeAwayWords[input.language]
  return [saidOfLacking(lacks.type, lacks, input.language) ?? '', words.done(words.pack)].join(' ').trim()
}

function nameOf({ chain, story, language }: FileInput): string {
  return fileName([chain, ...(story === undefined ? [] : [story])].map(({ title }) => say(title, language)).join(' '))
}
