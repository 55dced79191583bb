// Several municipalities side by side: which ones, what each has, and on the map in how many of them there is offer in a cell.

import { useEffect, useMemo, useRef, useState } from 'react'
import { judgeChain } from '../analysis/judgeChain'
import { availability } from '../chain/availability'
import { say, type Chain } from '../chain/chain'
import { Icon } from '../controls/Icon'
import type { Drawing } from '../pipeline'
import { announce } from '../store/announcements'
import { useInputs } from '../store/inputs'
import { readText } from '../store/readText'
import { localWords } from '../words/local'
import { ownChain, showAlone, showMunicipalities } from './beside'
import { listDrafts } from './drafts'
import { baseOf } from './fillIn'
import { useLocal } from './localStore'

type Municipality = { readonly name: string; readonly chain: Chain }

export function TogetherPart({ drawing }: { drawing: Drawing }) {
  const { chain, language, view } = drawing
  const words = localWords[language]
  const own = ownChain(chain)
  const base = useBaseOf(own)
  const [municipalities, setMunicipalities] = useState<readonly Municipality[]>(() => municipalitiesOf(chain, own))
  const lens = chain.beside?.kind === 'municipalities'
  const change = (next: readonly Municipality[]) => {
    setMunicipalities(next)
    if (lens && next.length > 0)
      showMunicipalities(
        base,
        next.map((each) => each.chain),
      )
  }
  const add = async (texts: readonly { readonly name: string; readonly text: string }[]) => {
    const found: Municipality[] = []
    for (const { name, text } of texts) {
      const read = (await readText(text, name))?.chain
      if (read?.dimensions.some(({ id }) => id === availability.dimension) === true)
        found.push({ name: say(read.title, language), chain: read })
      else announce((spoken) => localWords[spoken].noOverlay(name), 'trouble')
    }
    const names = new Set(found.map(({ name }) => name))
    change([...municipalities.filter(({ name }) => !names.has(name)), ...found])
  }
  return (
    <>
      <p className="help">{words.togetherHelp}</p>
      <AddButtons onAdd={(texts) => void add(texts)} language={language} />
      {municipalities.length > 0 && (
        <>
          <button
            type="button"
            className="button button-outline local-lens"
            aria-pressed={lens}
            onClick={() =>
              lens
                ? showAlone(chain)
                : showMunicipalities(
                    base,
                    municipalities.map((each) => each.chain),
                  )
            }
          >
            {lens ? words.hideCounts : words.showCounts(municipalities.length)}
          </button>
          <MunicipalityTable
            municipalities={municipalities}
            view={view}
            language={language}
            onRemove={(name) => change(municipalities.filter((each) => each.name !== name))}
          />
        </>
      )}
    </>
  )
}

function municipalitiesOf(chain: Chain, own: Chain): readonly Municipality[] {
  const name = (each: Chain) => say(each.title, each.language)
  if (chain.beside?.kind === 'municipalities') return chain.beside.chains.map((each) => ({ name: name(each), chain: each }))
  return own.dimensions.some(({ id }) => id === availability.dimension) ? [{ name: name(own), chain: own }] : []
}

function useBaseOf(own: Chain): Chain {
  const filling = useLocal((local) => local.base?.chain)
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
  const input = useRef<HTMLInputElement>(null)
  const addFiles = async (files: FileList) =>
    onAdd(await Promise.all([...files].map(async (file) => ({ name: file.name, text: await file.text() }))))
  return (
    <div className="local-tools">
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json"
        multiple
        hidden
        onChange={(event) => {
          if (event.target.files !== null) void addFiles(event.target.files)
        }}
      />
      <button type="button" className="button button-primary" onClick={() => input.current?.click()}>
        {words.addFiles}
      </button>
      <button
        type="button"
        className="button button-outline"
        onClick={() => void listDrafts().then((drafts) => onAdd(drafts.map(({ file, text }) => ({ name: file, text }))))}
      >
        {words.addDrafts}
      </button>
    </div>
  )
}

type TableProps = {
  readonly municipalities: readonly Municipality[]
  readonly view: Drawing['view']
  readonly language: Drawing['language']
  readonly onRemove: (name: string) => void
}

function MunicipalityTable({ municipalities, view, language, onRemove }: TableProps) {
  const words = localWords[language]
  const rows = useMemo(() => municipalities.map(({ name, chain }) => ({ name, ...countsOf(chain, view) })), [municipalities, view])
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
        {rows.map(({ name, present, limited, gaps }) => (
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
                onClick={() => onRemove(name)}
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
  const axes = { rows: 'professional', columns: 'stage' }
  return { present: count('present'), limited: count('limited'), gaps: judgeChain(chain, { ...view, ...axes }).gaps.length }
}
