// One value of a dimension (a professional, a stage, a target group): what it means and what there is for it.

import { findContradictions } from '../analysis/findContradictions'
import type { Coverage } from '../analysis/findings'
import { say } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { selects } from '../chain/select'
import type { Drawing } from '../pipeline'
import { coverageShown } from '../scene/coverageShown'
import type { Selection } from '../store/selection'
import { toggleValue } from '../store/filters'
import { changeView } from '../store/inputs'
import { detailWords } from '../words/details'
import { legendWords } from '../words/legend'
import { Citations } from './Citations'
import { ContradictionList } from './ContradictionList'
import { DetailActions } from './DetailActions'
import { FigureList } from './FigureList'
import { FindingList } from './FindingList'
import { GapLinks } from './GapLinks'
import { InterventionsHere } from './InterventionsHere'
import { JudgementList } from './JudgementList'
import { LinksOf } from './LinksOf'
import { Fact, PanelSection } from './PanelSection'

type Props = { readonly dimension: string; readonly id: string; readonly drawing: Drawing }

export function ValueDetails({ dimension, id, drawing }: Props) {
  const { chain, language, findings, view } = drawing
  const words = detailWords[language]
  const known = indexChain(chain).dimensions.get(dimension)
  const value = known?.values.get(id)
  if (known === undefined || value === undefined) return <h2>{words.missing}</h2>
  const here = chain.interventions.filter(({ memberships }) => memberships[dimension]?.some((membership) => membership.value === id))
  const outside = new Set(
    here.flatMap((each) => (selects(chain, view.where, { intervention: each, at: { [dimension]: id } }) ? [] : each.id)),
  )
  const gaps = findings.gaps.filter((gap) => gap.at[dimension] === id)
  const met = findings.judgements.filter(({ at, state }) => state === 'covered' && at[dimension] === id)
  const figures = chain.figures.filter((figure) => figure.at[dimension]?.includes(id))
  const contradictions = findContradictions(drawing, (met) => met.at[dimension] === id)
  const otherwise = new Set(contradictions.map(({ finding }) => finding))
  const said = chain.findings.filter((finding) => finding.at[dimension]?.includes(id) && !otherwise.has(finding))
  const selection: Selection = { kind: 'value', dimension, id }
  const group = known.dimension.groups.find((candidate) => candidate.id === value.group)
  return (
    <article>
      <p className="kind">{say(known.dimension.name, language)}</p>
      <h2>{say(value.name, language)}</h2>
      {value.summary !== undefined && <p className="lead">{say(value.summary, language)}</p>}
      <DetailActions drawing={drawing} selection={selection}>
        <button type="button" className="button button-outline" onClick={() => changeView((view) => toggleValue(view, dimension, id))}>
          {words.filterOn}
        </button>
      </DetailActions>
      <Citations citations={value.sources} chain={chain} language={language} />
      <dl className="facts">
        {group !== undefined && <Fact name={words.group}>{say(group.name, language)}</Fact>}
        <CoverageFact {...{ dimension, id, drawing }} />
      </dl>
      {gaps.length > 0 && (
        <PanelSection title={words.gapsHere(gaps.length)}>
          <GapLinks gaps={gaps} drawing={drawing} />
        </PanelSection>
      )}
      {met.length > 0 && (
        <PanelSection title={words.met(met.length)}>
          <JudgementList judgements={met} known={new Map([[dimension, id]])} state="covered" drawing={drawing} />
        </PanelSection>
      )}
      <ContradictionList contradictions={contradictions} drawing={drawing} about={selection} />
      <InterventionsHere ids={here.map((intervention) => intervention.id)} outside={outside} drawing={drawing} />
      <LinksOf id={`${dimension}:${id}`} drawing={drawing} />
      {figures.length > 0 && (
        <PanelSection title={words.figures}>
          <FigureList figures={figures} chain={chain} language={language} />
        </PanelSection>
      )}
      {said.length > 0 && (
        <PanelSection title={words.findings}>
          <FindingList findings={said} chain={chain} language={language} />
        </PanelSection>
      )}
    </article>
  )
}

function CoverageFact({ dimension, id, drawing }: Props) {
  const { findings, view, language } = drawing
  const axis = dimension === view.rows ? 'rows' : dimension === view.columns ? 'columns' : undefined
  const inAll = axis && shareOf(findings[axis].get(id))
  if (axis === undefined || inAll === undefined) return null
  // The cells of this map show those of its own axes, and on a map of a few rows those of these rows.
  const shown = shareOf(coverageShown(drawing)[axis].get(id)?.here)
  const isPart = shown !== undefined && (shown.covered !== inAll.covered || shown.total !== inAll.total)
  const words = legendWords[language]
  return (
    <Fact name={detailWords[language].coverage}>
      {words.covered(inAll.covered, inAll.total)}
      {isPart && ` (${words.onThisMap(words.covered(shown.covered, shown.total))})`}
    </Fact>
  )
}

function shareOf(coverage: Coverage | undefined): { readonly covered: number; readonly total: number } | undefined {
  const total = coverage === undefined ? 0 : coverage.covered + coverage.gap
  return coverage === undefined || total === 0 ? undefined : { covered: coverage.covered, total }
}
