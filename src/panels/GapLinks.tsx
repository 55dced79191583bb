// Gaps → a list of buttons that open them; each says its place, its norm and how severe it is.

import type { Gap } from '../analysis/findings'
import { say } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { LongList } from '../controls/LongList'
import { showOnMap } from '../store/camera'
import type { Drawing } from '../pipeline'
import { emphasise } from '../store/emphasis'
import { select } from '../store/inputs'
import { formatSelection } from '../store/selection'
import { interfaceWords } from '../words/interface'
import { panelWords } from '../words/panels'
import { otherMisses } from './otherMisses'
import { SeverityMark } from './SeverityMark'
import { gapWords } from '../words/gaps'
import { describePlace } from '../words/places'
import { besides } from '../words/sentences'

type Props = { readonly gaps: readonly Gap[]; readonly drawing: Drawing; readonly without?: 'norm' | 'place' | undefined }

export function GapLinks({ gaps, drawing, without }: Props) {
  return (
    <LongList items={gaps} more={interfaceWords[drawing.language].app.showMore}>
      {(shown) => (
        <ul className="gap-links">
          {shown.map((gap) => (
            <li key={gap.id}>
              <GapLink gap={gap} drawing={drawing} without={without} />
            </li>
          ))}
        </ul>
      )}
    </LongList>
  )
}

function GapLink({ gap, drawing, without }: { gap: Gap; drawing: Drawing; without: Props['without'] }) {
  const { chain, language } = drawing
  const words = panelWords[language].gaps
  const said = chain.findings.filter(({ id }) => gap.findings.includes(id))
  const same = said.filter(({ says }) => says !== 'covered')
  const misses = otherMisses(gap)
  const extras = [
    gap.secondary ? words.secondary : '',
    gap.candidates.length > 0 ? words.candidates(gap.candidates.length) : '',
    misses.length > 0 ? words.nearMisses(misses.length) : '',
    same.some(({ basis }) => basis === 'stated') ? words.foundBySource : same.length > 0 ? words.inferredFromSource : '',
    said.some(({ says }) => says === 'covered') ? gapWords[language].otherwise : '',
  ].filter((extra) => extra !== '')
  const selection = { kind: 'gap', id: gap.id } as const
  const open = () => {
    select(selection)
    showOnMap(selection)
  }
  return (
    <button
      type="button"
      className="gap-link"
      data-opens={formatSelection(selection)}
      onClick={open}
      onPointerEnter={() => emphasise([gap.id])}
      onPointerLeave={() => emphasise(undefined)}
      onFocus={() => emphasise([gap.id])}
      onBlur={() => emphasise(undefined)}
    >
      <SeverityMark severity={gap.severity} language={language} />
      <span className="gap-link-text">
        {without !== 'place' && <span className="gap-link-place">{describePlace(chain, gap.at, language)}</span>}
        {without !== 'norm' && (
          <span className={without === 'place' ? 'gap-link-place' : ''}>{say(indexChain(chain).norms.get(gap.norm)?.name, language)}</span>
        )}
        {extras.length > 0 && <span className="quiet small">{besides(extras)}</span>}
      </span>
    </button>
  )
}
