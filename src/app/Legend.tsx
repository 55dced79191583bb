// What colours, patterns and marks mean, with how many of each there are; a colour or a step filters when pressed.

import { Swatch } from '../map/Swatch'
import type { Drawing } from '../pipeline'
import type { LegendEntry, LegendSection } from '../scene/composeLegend'
import { useView } from '../store/derive'
import { toggleValue } from '../store/filters'
import { changeView, togglePanel } from '../store/inputs'
import { interfaceWords } from '../words/interface'

export function Legend({ drawing }: { drawing: Drawing }) {
  const words = interfaceWords[drawing.language].legend
  const sections = drawing.legend
  const rest = sections.filter((section) => !isMain(section))
  return (
    <section className="legend" aria-label={words.label}>
      <div className="legend-line">
        {sections.filter(isMain).map((section) => (
          <Section key={section.id} section={section} drawing={drawing} />
        ))}
      </div>
      {rest.length > 0 && (
        // Lies over the map when it is open, so that opening it moves nothing.
        <details className="legend-more">
          <summary className="button">{words.more}</summary>
          <div className="legend-sheet">
            {rest.map((section) => (
              <Section key={section.id} section={section} drawing={drawing} />
            ))}
          </div>
        </details>
      )}
    </section>
  )
}

/** Colour and judgement, or what stands in its place, are what a first look needs; the rest explains itself on request. */
function isMain({ id }: LegendSection): boolean {
  return id === 'colour' || id === 'apart' || id === 'states' || id === 'offer'
}

function Section({ section, drawing }: { section: LegendSection; drawing: Drawing }) {
  return (
    <div className="legend-part">
      <h2>{section.title}</h2>
      <ul>
        {section.entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} section={section} drawing={drawing} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const tellsOfGaps: readonly string[] = ['gap', 'weak', 'gap-header']

function Entry({ entry, section, drawing }: { entry: LegendEntry; section: LegendSection; drawing: Drawing }) {
  const words = interfaceWords[drawing.language].legend
  const { where } = useView()
  const { value } = entry
  if (value !== undefined) {
    const chosen = where[value.dimension]?.in?.includes(value.id) ?? false
    return (
      <button
        type="button"
        className="legend-item"
        aria-pressed={chosen}
        title={words.filterOn(entry.name)}
        onClick={() => changeView((view) => toggleValue(view, value.dimension, value.id))}
      >
        <Sample entry={entry} />
      </button>
    )
  }
  if (section.id === 'states' && tellsOfGaps.includes(entry.id))
    return (
      <button
        type="button"
        className="legend-item"
        title={words.showGaps(drawing.findings.gaps.length)}
        onClick={() => togglePanel('gaps')}
      >
        <Sample entry={entry} />
      </button>
    )
  return (
    <span className="legend-item">
      <Sample entry={entry} />
    </span>
  )
}

function Sample({ entry: { sample, name, count } }: { entry: LegendEntry }) {
  return (
    <>
      <Swatch sample={sample} />
      <span>{name}</span>
      {count !== undefined && <span className="legend-count">{count}</span>}
    </>
  )
}
