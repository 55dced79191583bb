// Several municipalities side by side: which ones, what each has, and on the map in how many of them there is offer in a cell.

import { useEffect, useMemo, useRef, useState } from 'react'
import { judgeChain } from '../analysis/judgeChain'
import { availability } from '../chain/availability'
import { say, type Chain } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { ChooseFile } from '../controls/ChooseFile'
import { Icon } from '../controls/Icon'
import type { Drawing } from '../pipeline'
import { announce, putTroubleAside } from '../store/announcements'
import { listDrafts } from '../store/drafts'
import { useEditing } from '../store/editing'
import { useInputs } from '../store/inputs'
import { readText } from '../store/readText'
import { localWords } from '../words/local'
import { ownChain, showAlone, showMunicipalities } from './beside'
import { baseOf, baseOfText } from './fillIn'
import { readBaseName } from './overlayText'

/** What the person chose. The overlay that is open is not kept here: it may come, or change, while the list is in sight. */
type Chosen = { readonly withOwn: boolean; readonly added: readonly Chain[] }

export function TogetherPart({ drawing }: { drawing: Drawing }) {
  const { chain, language, view } = drawing
  const words = localWords[language]
  const own = ownChain(chain)
  const base = useBaseOf(own)
  const [chosen, setChosen] = useState<Chosen>(() => chosenBefore(chain, own))
  const listed = useMemo(() => listFor(own, chosen), [own, chosen])
  const lens = chain.beside?.kind === 'municipalities'
  // What was chosen last, also while files are still being read.
  const latest = useRef(chosen)
  const change = (how: (now: Chosen) => Chosen) => {
    const next = (latest.current = how(latest.current))
    setChosen(next)
    const chains = listFor(own, next)
    if (lens && chains.length > 0) showMunicipalities(base, chains)
    else if (lens) showAlone(chain)
  }
  const add = async (texts: readonly Text[]) => {
    putTroubleAside()
    const found: Chain[] = []
    const refused: string[] = []
    for (const { name, text } of texts) {
      const read = (await readText(text, name))?.chain
      const over = (await baseOfText(text))?.chain
      if (read !== undefined && isOverlay(read) && over?.id === base.id) found.push(read)
      else refused.push(name)
    }
    if (refused.length > 0) announce((spoken) => localWords[spoken].noOverlay(refused), 'trouble')
    const byName = new Map(found.map((each) => [nameOf(each, language), each]))
    const isOther = (each: Chain) => !byName.has(nameOf(each, language))
    change(({ withOwn, added }) => ({ withOwn: withOwn && isOther(own), added: [...added.filter(isOther), ...byName.values()] }))
  }
  const putAway = (gone: Chain) =>
    change(({ withOwn, added }) => ({ withOwn: withOwn && gone !== own, added: added.filter((each) => each !== gone) }))
  return (
    <>
      <p className="help">{words.togetherHelp}</p>
      <AddButtons onAdd={(texts) => void add(texts)} language={language} />
      {listed.length > 0 && (
        <>
          <button
            type="button"
            className="button button-outline local-lens"
            aria-pressed={lens}
            onClick={() => (lens ? showAlone(chain) : showMunicipalities(base, listed))}
          >
            {lens ? words.hideCounts : words.showCounts(listed.length)}
          </button>
          <MunicipalityTable municipalities={listed} view={view} language={language} onPutAway={putAway} />
        </>
      )}
    </>
  )
}

// What lies on the map already stays chosen when the list comes in sight again.
function chosenBefore({ beside }: Chain, own: Chain): Chosen {
  if (beside?.kind !== 'municipalities') return { withOwn: true, added: [] }
  return { withOwn: beside.chains.includes(own), added: beside.chains.filter((each) => each !== own) }
}

function listFor(own: Chain, { withOwn, added }: Chosen): readonly Chain[] {
  return withOwn && isOverlay(own) ? [own, ...added] : added
}

function isOverlay({ dimensions }: Chain): boolean {
  return dimensions.some(({ id }) => id === availability.dimension)
}

function nameOf({ title }: Chain, language: Drawing['language']): string {
  return say(title, language)
}

function useBaseOf(own: Chain): Chain {
  const filling = useEditing(({ now }) => now?.base?.chain)
  const source = useInputs((inputs) => inputs.source)
  const [found, setFound] = useState<Chain>()
  useEffect(() => {
    let current = true
    if (source !== undefined)
      void baseOf(source).then((base) => {
        if (current) setFound(base?.chain)
      })
    return () => {
      current = false
    }
  }, [source])
  return filling ?? found ?? own
}

type Text = { readonly name: string; readonly text: string }

function AddButtons({ onAdd, language }: { onAdd: (texts: readonly Text[]) => void; language: Drawing['language'] }) {
  const words = localWords[language]
  const addFiles = async (files: readonly File[]) =>
    onAdd(await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))))
  const addDrafts = async () => {
    const overlays = (await listDrafts()).filter(({ text }) => readBaseName(text) !== undefined)
    if (overlays.length === 0) announce((spoken) => localWords[spoken].noDrafts, 'trouble')
    else onAdd(overlays.map(({ file, text }) => ({ name: file, text })))
  }
  return (
    <div className="local-tools">
      <ChooseFile label={words.addFiles} primary multiple onChoose={(...files) => void addFiles(files)} />
      <button type="button" className="button button-outline" onClick={() => void addDrafts()}>
        {words.addDrafts}
      </button>
    </div>
  )
}

type TableProps = {
  readonly municipalities: readonly Chain[]
  readonly view: Drawing['view']
  readonly language: Drawing['language']
  readonly onPutAway: (municipality: Chain) => void
}

function MunicipalityTable({ municipalities, view, language, onPutAway }: TableProps) {
  const words = localWords[language]
  const rows = useMemo(
    () => municipalities.map((chain) => ({ chain, name: nameOf(chain, language), ...countsOf(chain, view) })),
    [municipalities, view, language],
  )
  return (
    <table className="local-table">
      <caption className="unseen">{words.parts.together}</caption>
      <thead>
        <tr>
          <th scope="col">{words.municipality}</th>
          <th scope="col">{words.shows.present}</th>
          <th scope="col">{words.shows.limited}</th>
          <th scope="col">{words.gapCount}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ chain, name, present, limited, gaps }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{present}</td>
            <td>{limited}</td>
            <td>{gaps}</td>
            <td>
              <button
                type="button"
                className="button button-icon"
                aria-label={words.putAway(name)}
                title={words.putAway(name)}
                onClick={() => onPutAway(chain)}
              >
                <Icon name="close" />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function countsOf(chain: Chain, view: Drawing['view']) {
  const count = (value: string) =>
    chain.interventions.filter(({ memberships }) => memberships[availability.dimension]?.some((held) => held.value === value) === true)
      .length
  const axes = { rows: dimensionIds.professional, columns: dimensionIds.stage }
  return { present: count('present'), limited: count('limited'), gaps: judgeChain(chain, { ...view, ...axes }).gaps.length }
}
