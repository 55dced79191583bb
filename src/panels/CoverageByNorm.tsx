// The judged norms, each with how much of what it asks is there; pressed, a norm becomes the lens.

import { coveredShare } from '../analysis/countCoverage'
import type { Coverage } from '../analysis/findings'
import { say } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { changeView } from '../store/inputs'
import { panelWords } from '../words/panels'
import { PanelSection } from './PanelSection'

export function CoverageByNorm({ drawing: { chain, findings, language, view } }: { drawing: Drawing }) {
  const words = panelWords[language].gaps
  return (
    <PanelSection title={words.perNorm}>
      <ul className="coverages">
        {findings.norms.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="button-link button-link-ink"
              aria-pressed={view.norm === id}
              onClick={() => changeView((current) => ({ ...current, norm: id }))}
            >
              {say(indexChain(chain).norms.get(id)?.name, language)}
            </button>
            <CoverageLine coverage={findings.coverage[id]} language={language} />
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}

function CoverageLine({ coverage, language }: { coverage: Coverage | undefined; language: Drawing['language'] }) {
  if (coverage === undefined) return null
  const words = panelWords[language].gaps
  const { covered, gap } = coverage
  const share = coveredShare(coverage)
  return (
    <>
      <svg className="coverage-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="coverage-all" width={100} height={6} />
        <rect className="coverage-met" width={(share ?? 0) * 100} height={6} />
      </svg>
      <span className="quiet small">
        {[
          share === undefined ? '' : words.coverage({ covered, total: covered + gap, percent: Math.round(share * 100) }),
          words.aside(coverage),
        ]
          .filter((part) => part !== '')
          .join('; ')}
      </span>
    </>
  )
}
