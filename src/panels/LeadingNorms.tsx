// Where to look first: the norms whose gaps come first, how far each is from met, and what their order rests on. Pressed, one becomes the lens.

import { normsWorstFirst } from '../analysis/normsWorstFirst'
import { say } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { changeView } from '../store/inputs'
import { leading, leadingWords, sayExtent } from '../words/leading'
import { describePlaces } from '../words/places'
import { PanelSection } from './PanelSection'

/** Nothing where there is no choice to be made. */
export function LeadingNorms({ drawing: { chain, findings, language } }: { drawing: Drawing }) {
  const words = leadingWords[language]
  const byNorm = normsWorstFirst(findings.gaps)
  if (byNorm.length < 2) return null
  const first = byNorm.slice(0, leading)
  return (
    <PanelSection title={words.title(first.length)}>
      <ol className="leading">
        {first.map((ofNorm) => {
          const norm = ofNorm[0]?.norm ?? ''
          return (
            <li key={norm}>
              <button type="button" className="button-link" onClick={() => changeView((view) => ({ ...view, norm }))}>
                {say(indexChain(chain).norms.get(norm)?.name, language)}
              </button>{' '}
              <span className="quiet small">({sayExtent(ofNorm, findings, language)})</span>
              <p className="small">{describePlaces(chain, ofNorm, language).join('; ')}</p>
            </li>
          )
        })}
      </ol>
      <details className="small">
        <summary>{words.why}</summary>
        <p className="help">{words.order}</p>
      </details>
    </PanelSection>
  )
}
