// The map to take along: what it is for, on what size, with a look at it before it is saved or copied.

import './panels.css'
import { useEffect, useRef, useState } from 'react'
import { say, type Language } from '../chain/chain'
import { Button } from '../controls/Button'
import { DialogBox } from '../controls/DialogBox'
import type { Drawing } from '../pipeline'
import { useThemeName } from '../store/derive'
import { interfaceWords } from '../words/interface'
import { takeAwayWords } from '../words/takeAway'
import { CopyFigure } from './CopyFigure'
import { EmbedCode } from './EmbedCode'
import type { FileChoices } from './fileInput'
import { OtherFiles } from './OtherFiles'
import { RadioChoice } from './RadioChoice'
import { saidOfLacking } from './saidOfLacking'
import { blobOf, fileName, mediaTypes, savePages, type FileContent } from './saveFile'
import { saving, useMaking } from './useMaking'
import { svgPages, usePages, type Pages } from './usePages'

type Wanted = Pick<FileChoices, 'text' | 'page'> & {
  readonly orientation: 'landscape' | 'portrait'
  readonly colours: 'screen' | 'print'
}

export default function ExportDialog({ drawing, onClose }: { drawing: Drawing; onClose: () => void }) {
  const { language } = drawing
  const words = takeAwayWords[language]
  const [wanted, setWanted] = useState<Wanted>({ text: 'outlines', page: 'fit', orientation: 'landscape', colours: 'screen' })
  const screen = useThemeName()
  const { text, page, orientation, colours } = wanted
  const choices: FileChoices = { text, page, portrait: orientation === 'portrait', theme: colours === 'print' ? 'print' : screen }
  const pages = usePages(drawing, choices)
  const making = useMaking()
  const { state, make, stop } = making
  const name = fileName(say(drawing.chain.title, language))
  const save = useRef<HTMLButtonElement>(null)
  // The button that stops goes with what it stops, and must not take the focus along.
  useEffect(() => {
    if (state.kind !== 'working' && document.activeElement === document.body) save.current?.focus()
  }, [state.kind])
  return (
    <DialogBox title={words.title} closeLabel={interfaceWords[language].app.close} onClose={onClose}>
      <p className="help">{words.intro}</p>
      <div className="export">
        <Choices wanted={wanted} words={words} onChange={setWanted} />
        <Preview pages={pages} language={language} />
      </div>
      <section className="take-away take-away-svg" aria-label="SVG">
        <RadioChoice
          title="SVG"
          value={text}
          onChange={(text) => setWanted({ ...wanted, text })}
          options={(['outlines', 'live'] as const).map((id) => ({ id, ...words.purposes[id] }))}
        />
        <div className="take-away-buttons">
          <Button
            ref={save}
            className="button button-primary"
            off={state.kind === 'working'}
            onPress={() =>
              make(saving('SVG', words), async ({ signal }) => {
                // Whoever is faster than the preview need not wait for it.
                const made = typeof pages === 'object' ? pages : await svgPages(drawing, choices, signal)
                await savePages(made.files, { name, kind: 'svg' }, signal)
              })
            }
          >
            {words.save}
          </Button>
          <CopyFigure drawing={drawing} choices={choices} making={making} />
        </div>
      </section>
      <OtherFiles drawing={drawing} choices={choices} making={making} />
      <EmbedCode drawing={drawing} />
      <div className="dialog-foot">
        <p role="status">
          {state.kind === 'working' && words.making(state.text)}
          {state.kind === 'done' && state.text}
          {state.kind === 'failed' && words.failed}
        </p>
        {state.kind === 'working' && (
          <>
            {state.share !== undefined && <progress value={state.share} aria-label={words.making(state.text)} />}
            <button type="button" className="button button-outline" onClick={stop}>
              {words.stop}
            </button>
          </>
        )}
      </div>
    </DialogBox>
  )
}

type Words = (typeof takeAwayWords)['nl']
type ChoicesProps = { readonly wanted: Wanted; readonly words: Words; readonly onChange: (wanted: Wanted) => void }

function Choices({ wanted, words, onChange }: ChoicesProps) {
  const set = (change: Partial<Wanted>) => onChange({ ...wanted, ...change })
  return (
    <div>
      <RadioChoice
        title={words.page}
        value={wanted.page}
        onChange={(page) => set({ page })}
        options={(['fit', 'a4', 'a3', '16x9'] as const).map((id) => ({ id, name: words.pages[id] }))}
      />
      {(wanted.page === 'a4' || wanted.page === 'a3') && (
        <RadioChoice
          title={words.orientation}
          value={wanted.orientation}
          onChange={(orientation) => set({ orientation })}
          options={(['landscape', 'portrait'] as const).map((id) => ({ id, name: words.orientations[id] }))}
        />
      )}
      <RadioChoice
        title={words.theme}
        value={wanted.colours}
        onChange={(colours) => set({ colours })}
        options={(['screen', 'print'] as const).map((id) => ({ id, name: words.themes[id] }))}
      />
    </div>
  )
}

/** Bytes; the browser takes a fifth of a second to show a picture of this size, and everything waits for it. */
const largestPreview = 3_000_000

function Preview({ pages, language }: { pages: Pages; language: Language }) {
  const words = takeAwayWords[language]
  const [first] = typeof pages === 'object' ? pages.files : []
  const isTooLarge = first !== undefined && first.length > largestPreview
  const address = useObjectAddress(isTooLarge ? undefined : first)
  return (
    <figure className="export-preview">
      {address !== undefined && <img src={address} alt={words.preview} />}
      {isTooLarge && <p className="help">{words.tooLarge}</p>}
      <figcaption>
        <span role="status">{saidOf(pages, language)}</span>
      </figcaption>
    </figure>
  )
}

function saidOf(pages: Pages, language: Language): string {
  const words = takeAwayWords[language]
  if (pages === undefined) return words.working
  if (pages === 'failed') return words.failed
  const made = words.pagesMade(pages.files.length)
  const lacking = saidOfLacking('svg', pages, language)
  return lacking === undefined ? made : `${made}. ${lacking}`
}

function useObjectAddress(svg: FileContent | undefined): string | undefined {
  const [made, setMade] = useState<{ readonly of: FileContent; readonly address: string }>()
  useEffect(() => {
    if (svg === undefined) return
    const address = URL.createObjectURL(blobOf(svg, mediaTypes.svg))
    // eslint-disable-next-line react-hooks/set-state-in-effect -- The browser keeps what the address stands for until it is given back.
    setMade({ of: svg, address })
    return () => URL.revokeObjectURL(address)
  }, [svg])
  return made?.of === svg ? made?.address : undefined
}
