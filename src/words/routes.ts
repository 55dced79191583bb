// Route problems and routes → plain sentences.

import type { RouteProblem } from '../analysis/findRouteProblems'
import type { Route, RouteEnd, RoutesFrom } from '../analysis/routesFrom'
import { say, type Chain, type Language, type LinkEnd } from '../chain/chain'
import { indexChain } from '../chain/indexChain'
import { describePlace, list, valueName } from './gaps'

const nl = {
  kinds: {
    'dead-end': 'Dood spoor',
    unreachable: 'Onbereikbaar',
    'to-nobody': 'Niemand neemt over',
    bottleneck: 'Flessenhals',
  } satisfies Record<RouteProblem['kind'], string>,
  deadEnd: (professional: string, stages: string) => `${professional}: van het aanbod bij ${stages} leidt geen enkele route verder.`,
  unreachable: (stage: string) => `${stage}: er leidt geen route heen vanuit een eerdere fase.`,
  unreachableEmpty: (stage: string) => `${stage}: er is geen aanbod, en er leidt geen route heen vanuit een eerdere fase.`,
  toNobody: (from: string, to: string, stages: string) => `${from} verwijst naar ${to}, maar die heeft niets bij ${stages}.`,
  onlyLink: (stage: string, from: string, to: string) =>
    `${stage}: als de route van ${from} naar ${to} wegvalt, leidt er geen route meer heen.`,
  onlyIntervention: (stage: string, name: string) => `${stage}: als ${name} wegvalt, leidt er geen route meer heen.`,
  none: (place: string) => `${place}: hier staat geen interventie, dus hier begint geen route.`,
  stuck: (place: string) => `${place}: er leidt geen route naar een latere fase of naar hulp buiten de keten.`,
  onward: (place: string, end: string) => `${place}: er leidt een route naar ${end}.`,
  back: 'Terug kan ook:',
  noBack: 'Een route terug is er niet.',
  at: (name: string, stage: string) => `${name} (${stage})`,
}

const en: typeof nl = {
  kinds: { 'dead-end': 'Dead end', unreachable: 'Out of reach', 'to-nobody': 'Nobody takes over', bottleneck: 'Bottleneck' },
  deadEnd: (professional, stages) => `${professional}: no route leads on from the offer at ${stages}.`,
  unreachable: (stage) => `${stage}: no route leads there from an earlier stage.`,
  unreachableEmpty: (stage) => `${stage}: there is no offer, and no route leads there from an earlier stage.`,
  toNobody: (from, to, stages) => `${from} refers to ${to}, who has nothing at ${stages}.`,
  onlyLink: (stage, from, to) => `${stage}: if the route from ${from} to ${to} is lost, no route leads there any more.`,
  onlyIntervention: (stage, name) => `${stage}: if ${name} is lost, no route leads there any more.`,
  none: (place) => `${place}: no intervention stands here, so no route begins here.`,
  stuck: (place) => `${place}: no route leads to a later stage or to help outside the chain.`,
  onward: (place, end) => `${place}: a route leads to ${end}.`,
  back: 'There is a way back as well:',
  noBack: 'There is no way back.',
  at: (name, stage) => `${name} (${stage})`,
}

export const routeWords: Readonly<Record<Language, typeof nl>> = { nl, en }

export function describeRouteProblem(chain: Chain, problem: RouteProblem, language: Language): string {
  const words = routeWords[language]
  const stage = (value: string): string => valueName(chain, { dimension: 'stage', value }, language)
  switch (problem.kind) {
    case 'dead-end':
      return words.deadEnd(
        valueName(chain, { dimension: 'professional', value: problem.professional }, language),
        list(problem.stages.map(stage), language),
      )
    case 'unreachable':
      return (problem.empty ? words.unreachableEmpty : words.unreachable)(stage(problem.stage))
    case 'to-nobody':
      return words.toNobody(...endsOf(chain, problem.link, language), list(problem.stages.map(stage), language))
    case 'bottleneck':
      if (problem.only.kind === 'intervention')
        return words.onlyIntervention(stage(problem.stage), interventionName(chain, problem.only.id, language))
      return words.onlyLink(stage(problem.stage), ...endsOf(chain, problem.only.id, language))
  }
}

/** One sentence for each thing that is found out about a place: whether help can be reached, and the way back. */
export function describeRoutes(chain: Chain, { at, starts, help }: RoutesFrom, language: Language): readonly string[] {
  const words = routeWords[language]
  const place = describePlace(chain, at, language)
  if (starts.length === 0) return [words.none(place)]
  if (help.length === 0) return [words.stuck(place)]
  return help.map(({ route, back }) => {
    const end = route.steps.at(-1)?.to ?? route.from
    const way = back === undefined ? words.noBack : `${words.back} ${describeRoute(chain, back, language)}.`
    return `${words.onward(place, describeEnd(chain, end, language))} ${describeRoute(chain, route, language)}. ${way}`
  })
}

/** "Screening (Recreatief gebruik) → Behandeling in de verslavingszorg". */
export function describeRoute(chain: Chain, { from, steps }: Route, language: Language): string {
  return [from, ...steps.map(({ to }) => to)].map((end) => describeEnd(chain, end, language)).join(' → ')
}

function describeEnd(chain: Chain, end: RouteEnd, language: Language): string {
  if (end.kind === 'outside') return outsideName(chain, end.id, language)
  const name = interventionName(chain, end.id, language)
  return end.stage === undefined
    ? name
    : routeWords[language].at(name, valueName(chain, { dimension: 'stage', value: end.stage }, language))
}

function endsOf(chain: Chain, link: string, language: Language): readonly [from: string, to: string] {
  const found = indexChain(chain).links.get(link)
  return found === undefined ? [link, link] : [linkEndName(chain, found.from, language), linkEndName(chain, found.to, language)]
}

/** The name of what a link comes from or goes to. */
export function linkEndName(chain: Chain, end: LinkEnd, language: Language): string {
  if (end.kind === 'intervention') return interventionName(chain, end.id, language)
  return end.kind === 'outside'
    ? outsideName(chain, end.id, language)
    : valueName(chain, { dimension: end.dimension, value: end.id }, language)
}

function interventionName(chain: Chain, id: string, language: Language): string {
  return say(indexChain(chain).interventions.get(id)?.name, language) || id
}

function outsideName(chain: Chain, id: string, language: Language): string {
  return say(indexChain(chain).outside.get(id)?.name, language) || id
}
