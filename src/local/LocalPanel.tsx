// The panel "En bij ons?": an overlay is begun, filled in, and compared with the chain that it lies over.

import './local.css'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { availability } from '../chain/availability'
import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { useEditing } from '../store/editing'
import { localWords } from '../words/local'
import { ownChain } from './beside'
import { ChangesPart } from './ChangesPart'
import { FillPart } from './FillPart'
import { StartPart } from './StartPart'
import { TogetherPart } from './TogetherPart'

const parts = ['fill', 'changes', 'together'] as const
type Part = (typeof parts)[number]

export default function LocalPanel({ drawing }: { drawing: Drawing }) {
  const { chain, language } = drawing
  const words = localWords[language]
  const base = useEditing(({ now }) => now?.base)
  const [part, setPart] = useState<Part>('fill')
  const top = useFocusAt(base)
  const isOverlay = indexChain(chain).dimensions.has(availability.dimension)
  return (
    <article>
      <div className="switch local-parts" role="group" aria-label={words.part} ref={top} tabIndex={-1}>
        {parts.map((each) => (
          <button key={each} type="button" aria-pressed={part === each} onClick={() => setPart(each)}>
            {words.parts[each]}
          </button>
        ))}
      </div>
      {part === 'changes' ? (
        <ChangesPart key={ownChain(chain).id} drawing={drawing} />
      ) : part === 'together' ? (
        <TogetherPart drawing={drawing} />
      ) : base === undefined ? (
        <StartPart chain={chain} isOverlay={isOverlay} language={language} />
      ) : (
        <FillPart base={base.chain} drawing={drawing} />
      )}
    </article>
  )
}

// The button that begins or leaves an overlay goes with the part that it stands in: the focus moves to the top of what takes its place.
function useFocusAt(base: unknown): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null)
  const before = useRef(base)
  useEffect(() => {
    if (before.current === base) return
    before.current = base
    top.current?.focus()
  }, [base])
  return top
}
