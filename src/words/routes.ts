// Route problems → plain sentences, and the words around routes.

import type { RouteProblem } from '../analysis/findRouteProblems'
import type { Route } from '../analysis/routesFrom'
import { say, type Chain, type Language, type LinkEnd } from '../chain/chain'
import { dimensionIds } from '../chain/dimensionIds'
import { indexChain } from '../chain/indexChain'
import { valueName } from './places'
import { list } from './sentences'
import { legendWords } from './legend'

const nl = {
  kinds: {
    'dead-end': 'Dood spoor',
    unreachable: 'Onbereikbaar',
    'to-nobody': 'Niemand neemt over',
    bottleneck: 'Flessenhals',
  } satisfies Record<RouteProblem['kind'], string>,
  deadEnd: (professional: string, stages: string) => `${professional}: van wat er staat bij ${stages} leidt geen enkele route verder.`,
  unreachable: (stage: string) => `${stage}: er komt geen route aan vanuit een eerdere fase.`,
  unreachableEmpty: (stage: string) => `${stage}: er staat geen interventie, en er komt geen route aan vanuit een eerdere fase.`,
  toNobody: (link: string, stages: string) => `${link}, maar daar staat niets bij ${stages}.`,
  onlyLink: (stage: string, from: string, to: string) =>
    `${stage}: als de verbinding van ${from} met ${to} wegvalt, leidt er geen route meer heen.`,
  onlyIntervention: (stage: string, name: string) => `${stage}: als ${name} wegvalt, leidt er geen route meer heen.`,
  deadEnds: 'Van wat hier staat leidt geen enkele route verder.',
  problems: 'Waar routes vastlopen',
  problemsHelp:
    'Van fase naar fase, langs verbindingen die er nu zijn. Wat nog niet wordt uitgevoerd of er niet is, telt hier ook mee. Waar niets staat, is ook geen route.',
  from: 'Route vanaf hier',
  fromHelp: 'Kan iemand van hier naar hulp, en ook terug? Hulp is een latere fase, of een plek buiten de keten.',
  none: 'Hier staat geen interventie, dus hier begint geen route.',
  stuck: 'Er leidt nu geen route naar een latere fase of naar hulp buiten de keten.',
  nowhere: 'Ook met verbindingen die mogelijk of nodig zijn, komt die er niet.',
  goal: (end: string) => `Naar ${end}`,
  notYet: 'bestaat nog niet',
  back: 'En terug',
  noBack: 'Een route terug is er niet.',
}

const en: typeof nl = {
  kinds: { 'dead-end': 'Dead end', unreachable: 'Out of reach', 'to-nobody': 'Nobody takes over', bottleneck: 'Bottleneck' },
  deadEnd: (professional, stages) => `${professional}: no route leads on from what stands at ${stages}.`,
  unreachable: (stage) => `${stage}: no route leads there from an earlier stage.`,
  unreachableEmpty: (stage) => `${stage}: there is no intervention, and no route leads there from an earlier stage.`,
  toNobody: (link, stages) => `${link}, where nothing stands at ${stages}.`,
  onlyLink: (stage, from, to) => `${stage}: if the link from ${from} to ${to} is lost, no route leads there any more.`,
  onlyIntervention: (stage, name) => `${stage}: if ${name} is lost, no route leads there any more.`,
  deadEnds: 'No route leads on from what stands here.',
  problems: 'Where routes come to a halt',
  problemsHelp:
    'From stage to stage, along links that exist now. What is not carried out yet or not there counts too. Where nothing stands there is no route either.',
  from: 'Route from here',
  fromHelp: 'Can a person get from here to help, and back as well? Help is a later stage, or a place outside the chain.',
  none: 'No intervention stands here, so no route begins here.',
  stuck: 'No route leads to a later stage or to help outside the chain now.',
  nowhere: 'Links that are possible or needed would not make one either.',
  goal: (end) => `To ${end}`,
  notYet: 'does not exist yet',
  back: 'And back',
  noBack: 'There is no way back.',
}

export const routeWords: Readonly<Record<Language, typeof nl>> = { nl, en }

export function describeRouteProblem(chain: Chain, problem: RouteProblem, language: Language): string {
  const words = routeWords[language]
  const stage = (value: string): string => valueName(chain, { dimension: dimensionIds.stage, value }, language)
  switch (problem.kind) {
    case 'dead-end':
      return words.deadEnd(
        valueName(chain, { dimension: dimensionIds.professional, value: problem.professional }, language),
        list(problem.stages.map(stage), language),
      )
    case 'unreachable':
      return (problem.empty ? words.unreachableEmpty : words.unreachable)(stage(problem.stage))
    case 'to-nobody':
      return words.toNobody(describeLink(chain, problem.link, language), list(problem.stages.map(stage), language))
    case 'bottleneck':
      if (problem.only.kind === 'intervention')
        return words.onlyIntervention(stage(problem.stage), interventionName(chain, problem.only.id, language))
      return words.onlyLink(stage(problem.stage), ...endsOf(chain, problem.only.id, language))
  }
}

/** What a route leads to: a stage, or a place outside the chain. */
export function describeGoal(chain: Chain, { from, steps }: Route, language: Language): string {
  const end = steps.at(-1)?.to ?? from
  if (end.kind === 'outside') return outsideName(chain, end.id, language)
  return end.stage === undefined
    ? interventionName(chain, end.id, language)
    : valueName(chain, { dimension: dimensionIds.stage, value: end.stage }, language)
}

function endsOf(chain: Chain, link: string, language: Language): readonly [from: string, to: string] {
  const found = indexChain(chain).links.get(link)
  return found === undefined ? [link, link] : [linkEndName(chain, found.from, language), linkEndName(chain, found.to, language)]
}

/** "Moti-4 verwijst naar Huisarts". */
export function describeLink(chain: Chain, id: string, language: Language): string {
  const kind = indexChain(chain).links.get(id)?.kind
  const [from, to] = endsOf(chain, id, language)
  return kind === undefined ? id : `${from} ${legendWords[language].linkKinds[kind]} ${to}`
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

export function outsideName(chain: Chain, id: string, language: Language): string {
  return say(indexChain(chain).outside.get(id)?.name, language) || id
}
