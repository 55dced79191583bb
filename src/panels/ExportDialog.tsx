// The map as an SVG to take along: what it is for, on what size, with a look at it before it is saved.

import './panels.css'
import { useEffect, useState } from 'react'
import { say } from '../chain/chain'
import { DialogBox } from '../controls/DialogBox'
import type { Drawing } from '../pipeline'
import { useThemeName } from '../store/derive'
import { interfaceWords } from '../words/interface'
import { panelWords } from '../words/panels'
import { exportSvg, type SvgChoices } from './exportSvg'
import { OtherFiles } from './OtherFiles'
import { RadioChoice } from './RadioChoice'
import { fileName, saveFile } from './saveFile'

type Wanted = Pick<SvgChoices, 'text' | 'page'> & { readonly orientation: 'landscape' | 'portrait'; readonly colours: 'screen' | 'print' }

export default function ExportDialog({ drawing, onClose }: { drawing: Drawing; onClose: () => void }) {
  const { language } = drawing
  const words = panelWords[language].exporting
  const [wanted, setWanted] = useState<Wanted>({ text: 'outlines', page: 'fit', orientation: 'landscape', colours: 'screen' })
  const screen = useThemeName()
  const pages = usePages(drawing, wanted)
  const set = (change: Partial<Wanted>) => setWanted({ ...wanted, ...change })
  return (
    <DialogBox title={words.title} closeLabel={interfaceWords[language].app.close} onClose={onClose}>
      <p className="help">{words.intro}</p>
      <div className="export">
        <div>
          <RadioChoice
            title={words.purpose}
            value={wanted.text}
            onChange={(text) => set({ text })}
            options={(['outlines', 'live'] as const).map((id) => ({ id, ...words.purposes[id] }))}
          />
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
        <Preview pages={pages} words={words} />
      </div>
      <div className="dialog-foot">
        <button
          type="button"
          className="button button-primary"
          disabled={pages === undefined || pages === 'failed'}
          onClick={() => {
            if (pages !== undefined && pages !== 'failed') void save(pages, fileName(say(drawing.chain.title, language)))
          }}
        >
          {words.save}
        </button>
        <p role="status">{pages === undefined ? words.working : pages === 'failed' ? words.failed : words.pagesMade(pages.length)}</p>
      </div>
      <OtherFiles
        drawing={drawing}
        choices={{ page: wanted.page, portrait: wanted.orientation === 'portrait', theme: wanted.colours === 'print' ? 'print' : screen }}
      />
    </DialogBox>
  )
}

type Pages = readonly string[] | 'failed' | undefined

// Made again when a choice changes; what an older choice made comes too late and is dropped.
function usePages(drawing: Drawing, { text, page, orientation, colours }: Wanted): Pages {
  const screen = useThemeName()
  const [made, setMade] = useState<{ readonly of: string; readonly pages: Pages }>()
  const key = [text, page, orientation, colours].join(' ')
  useEffect(() => {
    let dropped = false
    const theme = colours === 'print' ? 'print' : screen
    const making = exportSvg(drawing, { text, page, portrait: orientation === 'portrait', theme, detail: drawing.layout.detail })
    making.then(
      (pages) => !dropped && setMade({ of: key, pages }),
      () => !dropped && setMade({ of: key, pages: 'failed' }),
    )
    return () => {
      dropped = true
    }
  }, [drawing, screen, text, page, orientation, colours, key])
  return made?.of === key ? made.pages : undefined
}

function Preview({ pages, words }: { pages: Pages; words: { readonly preview: string } }) {
  const [first] = Array.isArray(pages) ? (pages as readonly string[]) : []
  const address = useObjectAddress(first)
  return <div className="export-preview">{address !== undefined && <img src={address} alt={words.preview} />}</div>
}

function useObjectAddress(svg: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (svg === undefined) return
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    // The address is a resource of the browser, to be had and given back here and nowhere else.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return address
}

async function save(pages: readonly string[], name: string): Promise<void> {
  const [only] = pages
  if (only !== undefined && pages.length === 1) {
    saveFile(only, { name: `${name}.svg`, type: 'image/svg+xml' })
    return
  }
  const { strToU8, zipSync } = await import('fflate')
  const files = Object.fromEntries(pages.map((page, index) => [`${name}-${index + 1}.svg`, strToU8(page)]))
  saveFile(zipSync(files).buffer, { name: `${name}.zip`, type: 'application/zip' })
}
