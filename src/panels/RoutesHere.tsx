// A place → the routes on from it and back, each step named, with what those links are today.

import { useMemo } from 'react'
import { routesFrom, type Route, type RouteEnd, type RoutesFrom } from '../analysis/routesFrom'
import { linkStatuses, say } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import type { Place } from '../chain/select'
import type { Drawing } from '../pipeline'
import { select } from '../store/inputs'
import { valueName } from '../words/places'
import { legendWords } from '../words/legend'
import { describeGoal, outsideName, routeWords } from '../words/routes'
import { InterventionLink } from './InterventionLinks'
import { PanelSection } from './PanelSection'

type Help = RoutesFrom['help'][number]

export function RoutesHere({ at, drawing }: { at: Place; drawing: Drawing }) {
  const { chain, language, view } = drawing
  const words = routeWords[language]
  const { starts, now, later } = useMemo(() => {
    const { starts, help } = routesFrom(chain, at, { whatIf: view.whatIf })
    const all = routesFrom(chain, at, { whatIf: view.whatIf, statuses: linkStatuses }).help
    const reached = new Set(help.map(({ route }) => describeGoal(chain, route, language)))
    return { starts, now: help, later: all.filter(({ route }) => !reached.has(describeGoal(chain, route, language))) }
  }, [chain, at, view.whatIf, language])
  if (chain.links.length === 0) return null
  return (
    <PanelSection title={words.from} help={words.fromHelp}>
      {starts.length === 0 && <p>{words.none}</p>}
      {starts.length > 0 && now.length === 0 && <p>{later.length === 0 ? `${words.stuck} ${words.nowhere}` : words.stuck}</p>}
      {[...now, ...later].map((help, index) => (
        <HelpRoute key={index} help={help} exists={index < now.length} drawing={drawing} />
      ))}
    </PanelSection>
  )
}

function HelpRoute({ help: { route, back }, exists, drawing }: { help: Help; exists: boolean; drawing: Drawing }) {
  const { chain, language } = drawing
  const words = routeWords[language]
  return (
    <>
      <h4 className="route-goal">
        {words.goal(describeGoal(chain, route, language))} {!exists && <span className="tag tag-missing">{words.notYet}</span>}
      </h4>
      <Steps route={route} drawing={drawing} />
      {back === undefined ? (
        <p className="quiet small">{words.noBack}</p>
      ) : (
        <details className="route-back">
          <summary>{words.back}</summary>
          <Steps route={back} drawing={drawing} />
        </details>
      )}
    </>
  )
}

function Steps({ route, drawing }: { route: Route; drawing: Drawing }) {
  return (
    <ol className="route">
      <li>
        <End end={route.from} drawing={drawing} />
      </li>
      {route.steps.map(({ link, to }, index) => (
        <li key={index}>
          <Way link={link} drawing={drawing} />
          <End end={to} drawing={drawing} />
        </li>
      ))}
    </ol>
  )
}

// How one gets there: the link itself can be opened, for its sources.
function Way({ link: id, drawing: { chain, language } }: { link: string; drawing: Drawing }) {
  const link = indexChain(chain).links.get(id)
  if (link === undefined) return null
  const words = legendWords[language]
  return (
    <span className="route-way">
      <button type="button" className="button-link button-link-ink" onClick={() => select({ kind: 'link', id })}>
        {words.linkKinds[link.kind]}
      </button>{' '}
      <span className={`tag tag-${link.status}`}>{words.linkStatuses[link.status]}</span>
    </span>
  )
}

function End({ end, drawing: { chain, language } }: { end: RouteEnd; drawing: Drawing }) {
  if (end.kind === 'outside') return <span>{outsideName(chain, end.id, language)}</span>
  return (
    <span>
      <InterventionLink id={end.id} name={say(indexChain(chain).interventions.get(end.id)?.name, language) || end.id} />
      {end.stage !== undefined && (
        <span className="quiet small route-stage">{valueName(chain, { dimension: dimensionIds.stage, value: end.stage }, language)}</span>
      )}
    </span>
  )
}
