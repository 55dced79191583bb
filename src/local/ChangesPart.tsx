// What differs between the open chain and another one, which a person chooses: as a list, and as a lens on the map.

import { useEffect, useRef, useState } from 'react'
import { say, type Chain } from '../chain/chain'
import { ChooseFile } from '../controls/ChooseFile'
import type { Drawing } from '../pipeline'
import { useEditing } from '../store/editing'
import { useInputs } from '../store/inputs'
import { library, libraryChain } from '../store/library'
import { readText } from '../store/readText'
import { localWords } from '../words/local'
import { ownChain, showAlone, showBeside } from './beside'
import { ChangeList } from './ChangeList'
import { baseOf, sayUnreadable } from './fillIn'

export function ChangesPart({ drawing }: { drawing: Drawing }) {
  const { chain, language } = drawing
  const after = ownChain(chain)
  const [before, setBefore] = useBefore(after)
  const words = localWords[language]
  const lens = chain.beside?.kind === 'version'
  return (
    <>
      <CompareWith after={after} before={before} onChoose={setBefore} language={language} />
      {before !== undefined && (
        <>
          <button
            type="button"
            className="button button-outline local-lens"
            aria-pressed={lens}
            onClick={() => (lens ? showAlone(chain) : showBeside(before, after))}
          >
            {lens ? words.hideLens : words.showLens}
          </button>
          <ChangeList before={before} after={after} drawing={drawing} />
        </>
      )}
    </>
  )
}

/** At first the chain that the open one lies over, if it lies over one. */
function useBefore(after: Chain) {
  const base = useEditing(({ now }) => now?.base?.chain)
  const source = useInputs((inputs) => inputs.source)
  const [before, setBefore] = useState<Chain | undefined>(base)
  useEffect(() => {
    if (base !== undefined || source === undefined) return undefined
    let current = true
    void baseOf(source).then((found) => {
      if (current) setBefore((known) => known ?? found?.chain)
    })
    return () => {
      current = false
    }
  }, [base, source])
  return [before === after ? undefined : before, setBefore] as const
}

type CompareProps = {
  readonly after: Chain
  readonly before: Chain | undefined
  readonly onChoose: (chain: Chain | undefined) => void
  readonly language: Drawing['language']
}

function CompareWith({ after, before, onChoose, language }: CompareProps) {
  const words = localWords[language]
  const known = library.filter(({ id }) => id !== after.id)
  const asked = useRef(0)
  // Of two that are read at once the last one asked for counts.
  const choose = async (reading: Promise<Chain | undefined>, keep: boolean) => {
    const number = ++asked.current
    const chain = await reading
    if (number === asked.current && (chain !== undefined || !keep)) onChoose(chain)
  }
  return (
    <div className="local-compare">
      <label className="field">
        <span>{words.compareWith}</span>
        <select
          value={known.find(({ id }) => id === before?.id)?.id ?? ''}
          onChange={(event) => void choose(libraryChain(event.target.value), false)}
        >
          <option value="">
            {before === undefined || known.some(({ id }) => id === before.id) ? words.choose : say(before.title, language)}
          </option>
          {known.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title, language)}
            </option>
          ))}
        </select>
      </label>
      <ChooseFile label={words.openFile} onChoose={(file) => void choose(readFile(file), true)} />
    </div>
  )
}

/** Undefined, and said, where it cannot be used. */
async function readFile(file: File): Promise<Chain | undefined> {
  const reading = await readText(await file.text(), file.name)
  if (reading !== undefined && reading.chain === undefined) sayUnreadable(file.name, reading.problems)
  return reading?.chain
}
