// Judgements → what each norm says, where, and why.

import type { Judgement } from '../analysis/findings'
import { say } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Place } from '../chain/select'
import type { Drawing } from '../pipeline'
import { describeJudgement, describeStatement } from '../words/gaps'
import { describePlace } from '../words/places'
import { legendWords } from '../words/legend'
import { describeOutside } from '../words/outside'
import { besides } from '../words/sentences'
import { Citations } from './Citations'

/** `known` is the value of each dimension that the reader sees already: what is left of a judgement's place is told. */
type Props = {
  readonly judgements: readonly Judgement[]
  readonly known: ReadonlyMap<string, string>
  /** What all of them come to, where the reader knows. */
  readonly state?: Judgement['state']
  readonly drawing: Drawing
}

export function JudgementList({ judgements, known, state, drawing }: Props) {
  const { chain, language } = drawing
  const placeIn = ({ at }: Judgement): Place =>
    Object.fromEntries(Object.entries(at).filter(([dimension, value]) => known.get(dimension) !== value))
  return (
    <ul className="links">
      {judgements.map((judgement, index) => {
        const { reason } = judgement
        const place = describePlace(chain, placeIn(judgement), language)
        const sources = reason.kind === 'cell' ? (chain.cells[reason.cell]?.sources ?? []) : []
        const said =
          reason.kind === 'cell' && state === undefined
            ? describeStatement(chain, { cell: reason.cell, state: judgement.state }, language)
            : describeJudgement(chain, judgement, language)
        return (
          <li key={index}>
            {state === undefined && (
              <span className={`state state-${judgement.state}`}>{legendWords[language].states[judgement.state]} </span>
            )}
            {besides([say(indexChain(chain).norms.get(judgement.norm)?.name, language), place])}
            <p>
              {said} {describeOutside(drawing, judgement)}
            </p>
            {sources.length > 0 && (
              <div className="note">
                <Citations citations={sources} chain={chain} language={language} />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
