// A chain in which each thing that the map can show occurs once or twice, and a short way to draw it.

import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain, Language } from '../../src/chain/chain'
import type { Detail, View } from '../../src/chain/view'
import { defaultView } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { layoutMatrix } from '../../src/layout/layoutMatrix'
import { composeScene } from '../../src/scene/composeScene'
import { prepare, type SceneInput } from '../../src/scene/composition'
import { itemsOf } from '../../src/scene/itemsOf'
import type { Item, Mark, Scene } from '../../src/scene/scene'
import { themes, type ThemeName } from '../../src/scene/theme'

export const smallText = `
ketenkaart: 1
id: small
title: { nl: Kleine keten, en: Small chain }
summary: { nl: Verzonnen, en: Made up }
language: nl
version: "2024-05"
sources: { report: { title: { nl: Het rapport, en: The report }, publisher: Uitgever, year: 2024 } }
dimensions:
  stage:
    name: { nl: Fase, en: Stage }
    ordered: true
    values:
      - { id: none, name: { nl: Geen, en: None } }
      - { id: some, name: { nl: Soms, en: Some } }
      - { id: much, name: { nl: Veel, en: Much } }
  professional:
    name: { nl: Uitvoerder, en: Professional }
    groups: [ { id: near, name: { nl: Dichtbij, en: Near } } ]
    values:
      - { id: teacher, name: { nl: Docent, en: Teacher }, group: near }
      - { id: gp, name: { nl: Huisarts, en: GP } }
      - { id: coach, name: { nl: Coach, en: Coach } }
    as: [ { id: delivers, name: { nl: voert uit, en: delivers } } ]
  level:
    name: { nl: Niveau, en: Level }
    values: [ { id: universal, name: { nl: Universeel, en: Universal } }, { id: indicated, name: { nl: Geïndiceerd, en: Indicated } } ]
  recognition:
    name: { nl: Erkenning, en: Recognition }
    ordered: true
    values: [ { id: low, name: { nl: Laag, en: Low } }, { id: high, name: { nl: Hoog, en: High } } ]
  substance:
    name: { nl: Middel, en: Substance }
    groups: [ { id: specific, name: { nl: Alleen cocaïne, en: Cocaine only } } ]
    values: [ { id: cocaine, name: { nl: Cocaïne, en: Cocaine }, group: specific }, { id: drugs, name: Drugs } ]
  status:
    name: Status
    values: [ { id: implemented, name: { nl: Uitgevoerd, en: Implemented } }, { id: planned, name: { nl: Gepland, en: Planned } } ]
interventions:
  - id: lesson
    name: { nl: Les over keuzes, en: Lesson about choices }
    stage: [ { id: none, basis: inferred, why: { nl: doelgroep, en: target group } }, some ]
    professional: [ { id: teacher, as: delivers } ]
    level: universal
    recognition: high
    status: implemented
    sources: [ { source: report, at: "1" } ]
  - id: talk
    name: { nl: 'Kort <gesprek> & "meer"', en: 'Short <talk> & "more"' }
    stage: [ some, much ]
    professional: [ gp, coach ]
    level: [ universal, indicated ]
    recognition: low
    substance: cocaine
    status: planned
    sources: [ { source: report, at: "2" } ]
  - id: leaflet
    name: { nl: Folder, en: Leaflet }
    stage: [ none ]
    sources: [ { source: report, at: "3" } ]
links:
  - { from: lesson, to: talk, kind: refers, sources: [ { source: report } ] }
  - { from: talk, to: lesson, kind: steps-down, status: missing, sources: [ { source: report } ] }
cells:
  - { stage: none, professional: coach, state: not-applicable, why: { nl: te vroeg, en: too early }, sources: [ { source: report } ] }
  - { stage: none, professional: gp, state: unknown, why: { nl: niet gevraagd, en: not asked }, sources: [ { source: report } ] }
norms:
  - id: offer
    name: { nl: Er is aanbod, en: There is an offer }
    over: [ stage, professional ]
    where: { professional: [ teacher, gp, coach ] }
    need: { count: 1 }
    severity: high
    sources: [ { source: report, at: "9" } ]
  - id: recognised
    name: { nl: Het aanbod is erkend, en: The offer is recognised }
    over: [ stage, professional ]
    where: { professional: [ gp ] }
    need: { count: 1, having: { recognition: { min: high } } }
    unless: [ offer ]
    severity: low
    sources: [ { source: report, at: "9" } ]
views:
  - { id: all, title: { nl: Alles bij elkaar, en: All together }, colour: level, steps: recognition }
`

export const smallChain = readSmall(smallText)

export function readSmall(text: string): Chain {
  const { chain, problems } = readChain(text, { file: 'small.yaml' })
  if (chain === undefined) throw new Error(`small chain is wrong: ${JSON.stringify(problems)}`)
  return chain
}

export type Drawn = {
  readonly chain?: Chain
  readonly view?: Partial<View>
  readonly language?: Language
  readonly theme?: ThemeName
  readonly detail?: Detail
  readonly frame?: boolean
}

export const colourful: View = { ...defaultView, colour: 'level', steps: 'recognition' }

export function inputFor({
  chain = smallChain,
  view,
  language = 'nl',
  theme = 'light',
  detail = 'names',
  frame = false,
}: Drawn = {}): SceneInput {
  const whole = { ...colourful, ...view }
  return {
    chain,
    view: whole,
    findings: judgeChain(chain, whole),
    layout: layoutMatrix(chain, whole, { language, detail }),
    theme: themes[theme],
    language,
    frame,
  }
}

export function compose(input: SceneInput): Scene {
  return composeScene(prepare(input))
}

export function draw(drawn: Drawn = {}): Scene {
  return compose(inputFor(drawn))
}

export function find(scene: Scene, key: string): Item {
  const item = itemsOf(scene).find((one) => one.key === key)
  if (item === undefined)
    throw new Error(
      `no item ${key} among ${itemsOf(scene)
        .map((one) => one.key)
        .join(', ')}`,
    )
  return item
}

export function textsOf(item: Item): string[] {
  return item.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
}

export function pathsOf(item: Item): Extract<Mark, { kind: 'path' }>[] {
  return item.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []))
}
