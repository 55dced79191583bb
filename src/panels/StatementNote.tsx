// What a statement rests on: whether it was inferred, why, and its sources. Nothing where it has nothing of its own.

import { say, type Chain, type Language, type Statement } from '../chain/chain'
import { detailWords } from '../words/details'
import { Citations } from './Citations'

type Props = { readonly statement: Statement; readonly chain: Chain; readonly language: Language }

export function StatementNote({ statement: { why, sources }, chain, language }: Props) {
  const reason = say(why, language)
  if (reason === '' && sources.length === 0) return null
  return (
    <div className="note">
      {reason !== '' && <p>{reason}</p>}
      <Citations citations={sources} chain={chain} language={language} />
    </div>
  )
}

export function InferredTag({ statement, language }: { statement: Statement; language: Language }) {
  if (statement.basis === 'stated') return null
  return <span className="tag tag-inferred">{detailWords[language].inferred}</span>
}
