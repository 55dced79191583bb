// What an intervention has on one dimension: values, in what capacity, under what limit, and on what grounds.

import { say, type Chain, type Dimension, type Intervention, type Language, type Membership } from '../chain/chain'
import { describeSelector } from '../words/selectors'
import { select } from '../store/inputs'
import { detailWords } from '../words/details'
import { Fact } from './PanelSection'
import { InferredTag, StatementNote } from './StatementNote'

type Props = { readonly dimension: Dimension; readonly intervention: Intervention; readonly chain: Chain; readonly language: Language }

export function MembershipList({ dimension, intervention, chain, language }: Props) {
  const memberships = intervention.memberships[dimension.id] ?? []
  if (memberships.length === 0)
    return (
      <Fact name={say(dimension.name, language)}>
        <span className="quiet">{detailWords[language].unsaid}</span>
      </Fact>
    )
  return (
    <Fact name={say(dimension.name, language)}>
      <ul className="memberships">
        {memberships.map((membership, index) => (
          <li key={index}>
            <MembershipLine membership={membership} dimension={dimension} chain={chain} language={language} />
            <StatementNote statement={membership} chain={chain} language={language} />
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function MembershipLine({ membership, dimension, chain, language }: Omit<Props, 'intervention'> & { readonly membership: Membership }) {
  const value = dimension.values.find(({ id }) => id === membership.value)
  const capacity = dimension.as.find(({ id }) => id === membership.as)
  return (
    <>
      <button
        type="button"
        className="button-link button-link-ink"
        onClick={() => select({ kind: 'value', dimension: dimension.id, id: membership.value })}
      >
        {say(value?.name, language) || membership.value}
      </button>
      {capacity !== undefined && <span className="quiet"> {say(capacity.name, language).toLocaleLowerCase(language)}</span>}
      {membership.when !== undefined && (
        <span className="quiet">
          {' '}
          {detailWords[language].only} {describeSelector(chain, membership.when, language)}
        </span>
      )}{' '}
      <InferredTag statement={membership} language={language} />
    </>
  )
}
