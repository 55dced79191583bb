// Filters by dimension with counts; together they must all hold, within one dimension one value is enough.

import { useMemo } from 'react'
import { say, type Condition, type Dimension } from '../chain/chain'
import { FoldedPart } from '../controls/FoldedPart'
import type { Drawing } from '../pipeline'
import { useView } from '../store/derive'
import { toggleValue, withCondition, withoutKey } from '../store/filters'
import { changeView } from '../store/inputs'
import { interfaceWords } from '../words/interface'
import { ClearFilters } from './ClearFilters'
import { countFacets, countMatches } from './countFacets'
import { FilterChips } from './FilterChips'

export function FilterPanel({ drawing }: { drawing: Drawing }) {
  const { chain, language } = drawing
  const view = useView()
  const words = interfaceWords[language].filters
  const { matching, all } = countMatches(chain, view)
  const active = Object.keys(view.where).length > 0
  return (
    <>
      <p className="help">{words.intro}</p>
      <p className="result">{words.result(matching, all)}</p>
      {active && (
        <>
          <FilterChips chain={chain} view={view} language={language} />
          <ClearFilters chain={chain} view={view} language={language} />
        </>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={view.hide}
          onChange={(event) => changeView((current) => ({ ...current, hide: event.target.checked }))}
        />
        <span>{words.hide}</span>
      </label>
      {chain.dimensions.map((dimension) => (
        <DimensionFilter key={dimension.id} dimension={dimension} drawing={drawing} />
      ))}
    </>
  )
}

function DimensionFilter({ dimension, drawing }: { dimension: Dimension; drawing: Drawing }) {
  const { chain, language } = drawing
  const view = useView()
  const words = interfaceWords[language].filters
  const { where, whatIf } = drawing.view
  const counts = useMemo(() => countFacets(chain, { where, whatIf }, dimension), [chain, where, whatIf, dimension])
  const condition = view.where[dimension.id] ?? {}
  const set = (next: Condition) => changeView((current) => withCondition(current, dimension.id, next))
  return (
    <FoldedPart name={say(dimension.name, language)} isUsed={view.where[dimension.id] !== undefined} count={condition.in?.length}>
      {dimension.values.map((value) => (
        <label key={value.id} className="check">
          <input
            type="checkbox"
            checked={condition.in?.includes(value.id) ?? false}
            onChange={() => changeView((current) => toggleValue(current, dimension.id, value.id))}
          />
          <span>{say(value.name, language)}</span>
          <span className="legend-count">{counts.get(value.id) ?? 0}</span>
        </label>
      ))}
      {dimension.as.length > 0 && <CapacityFilter dimension={dimension} condition={condition} drawing={drawing} onChange={set} />}
      {condition.in !== undefined && (
        <label className="check check-apart">
          <input
            type="checkbox"
            checked={condition.not === true}
            onChange={(event) => set(event.target.checked ? { ...condition, not: true } : withoutKey(condition, 'not'))}
          />
          <span>{words.except}</span>
        </label>
      )}
    </FoldedPart>
  )
}

type CapacityProps = {
  readonly dimension: Dimension
  readonly condition: Condition
  readonly drawing: Drawing
  readonly onChange: (condition: Condition) => void
}

function CapacityFilter({ dimension, condition, drawing: { language }, onChange }: CapacityProps) {
  const words = interfaceWords[language].filters
  return (
    <label className="field field-apart">
      <span>{words.capacity}</span>
      <select
        value={condition.as?.[0] ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? withoutKey(condition, 'as') : { ...condition, as: [event.target.value] })}
      >
        <option value="">{words.anyCapacity}</option>
        {dimension.as.map((capacity) => (
          <option key={capacity.id} value={capacity.id}>
            {say(capacity.name, language)}
          </option>
        ))}
      </select>
    </label>
  )
}
