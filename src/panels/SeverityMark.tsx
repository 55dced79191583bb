// How severe a gap is: one, two or three filled blocks, and the word for who cannot see them.

import type { Language, Severity } from '../chain/chain'
import { gapWords } from '../words/gaps'

const blocks: Readonly<Record<Severity, number>> = { low: 1, medium: 2, high: 3 }

export function SeverityMark({ severity, language }: { severity: Severity; language: Language }) {
  const word = gapWords[language].severities[severity]
  return (
    <span className="severity" title={word}>
      <svg viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
        {[0, 1, 2].map((place) => (
          <rect
            key={place}
            x={1}
            y={11 - place * 5}
            width={8}
            height={4}
            className={place < blocks[severity] ? 'severity-full' : 'severity-empty'}
          />
        ))}
      </svg>
      <span className="unseen">{word}</span>
    </span>
  )
}
