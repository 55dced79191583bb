// One link: from where to where, of what kind, and whether it exists.

import { say } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import type { Drawing } from '../pipeline'
import { detailWords } from '../words/details'
import { legendWords } from '../words/legend'
import { describeLink } from '../words/routes'
import { DetailActions } from './DetailActions'
import { EndName } from './LinksOf'
import { Fact } from './PanelSection'
import { InferredTag, StatementNote } from './StatementNote'

export function LinkDetails({ id, drawing }: { id: string; drawing: Drawing }) {
  const { chain, language } = drawing
  const words = detailWords[language]
  const link = indexChain(chain).links.get(id)
  if (link === undefined) return <h2>{words.missing}</h2>
  const title = say(link.name, language) || describeLink(chain, id, language)
  return (
    <article>
      <p className="kind">
        {words.link} <InferredTag statement={link} language={language} />
      </p>
      <h2>{title}</h2>
      <DetailActions drawing={drawing} selection={{ kind: 'link', id }} />
      <dl className="facts">
        <Fact name={words.from}>
          <EndName end={link.from} drawing={drawing} />
        </Fact>
        <Fact name={words.to}>
          <EndName end={link.to} drawing={drawing} />
        </Fact>
        <Fact name={words.kind}>{legendWords[language].linkKinds[link.kind]}</Fact>
        <Fact name={words.status}>{legendWords[language].linkStatuses[link.status]}</Fact>
      </dl>
      <StatementNote statement={link} chain={chain} language={language} />
    </article>
  )
}
