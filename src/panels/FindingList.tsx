// What the source itself concludes, with its place.

import { say, type Chain, type Language, type SourceFinding } from '../chain/chain'
import { StatementNote } from './StatementNote'

export function FindingList({ findings, chain, language }: { findings: readonly SourceFinding[]; chain: Chain; language: Language }) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.id}>
          <p>{say(finding.text, language)}</p>
          <StatementNote statement={finding} chain={chain} language={language} />
        </li>
      ))}
    </ul>
  )
}
