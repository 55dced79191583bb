// Under the map of a step: what its colours and patterns stand for, only those that it shows.

import type { Language } from '../chain/chain'
import { Swatch } from '../map/Swatch'
import type { LegendSection } from '../scene/composeLegend'
import { presentWords } from '../words/present'

/** Entries of one section; more take the height that the map needs. */
const most = 8

export function StepLegend({ sections, language }: { sections: readonly LegendSection[]; language: Language }) {
  const told = sections.filter(({ id }) => id === 'colour' || id === 'states' || id === 'offer')
  return told.map(({ id, title, entries }) => {
    const shown = entries.filter(({ count }) => count !== 0)
    return shown.length === 0 ? null : (
      <div key={id} className="present-legend">
        <h2>{title}</h2>
        <ul>
          {shown.slice(0, most).map(({ id: entry, name, sample }) => (
            <li key={entry}>
              <Swatch sample={sample} />
              {name}
            </li>
          ))}
          {shown.length > most && <li>{presentWords[language].andMore(shown.length - most)}</li>}
        </ul>
      </div>
    )
  })
}
