// Figures beside the chain: the number first, then what it says and where it stands.

import { say, type Chain, type Figure, type Language } from '../chain/chain'
import { StatementNote } from './StatementNote'

export function FigureList({ figures, chain, language }: { figures: readonly Figure[]; chain: Chain; language: Language }) {
  return (
    <ul className="figures">
      {figures.map((figure) => (
        <li key={figure.id}>
          <p>
            <strong className="figure-value">{formatFigure(figure, language)}</strong>{' '}
            {isPercentage(figure, language) ? null : <span className="quiet">{say(figure.unit, language)}</span>}{' '}
            {say(figure.text, language)}
          </p>
          <StatementNote statement={figure} chain={chain} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** `14 / 27`, `62%`, `1.200`: as exact as the source. */
function formatFigure(figure: Figure, language: Language): string {
  const { value, of } = figure
  const number = value.toLocaleString(language)
  if (of !== undefined) return `${number} / ${of.toLocaleString(language)}`
  return isPercentage(figure, language) ? `${number}%` : number
}

function isPercentage({ unit, of }: Figure, language: Language): boolean {
  return of === undefined && /^(%|procent|per cent)/.test(say(unit, language))
}
