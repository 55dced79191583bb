// The judged norms, each with how much of what it asks is there; pressed, a norm becomes the lens.

import type { Coverage } from '../analysis/findings'
import { say } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { changeView } from '../store/inputs'
import { describeCoverage } from '../words/coverage'
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
  const { covered, gap, unknown } = coverage
  // What is unknown stays open at the end of the bar: a bar that looks full would say that all is covered.
  const wide = (count: number): number => (count * 100) / Math.max(covered + gap + unknown, 1)
  return (
    <>
      <svg className="coverage-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="coverage-all" width={wide(covered + gap)} height={6} />
        <rect className="coverage-met" width={wide(covered)} height={6} />
      </svg>
      <span className="quiet small">{describeCoverage(coverage, language)}</span>
    </>
  )
}
