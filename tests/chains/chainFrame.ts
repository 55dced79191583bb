// A size and a seed → what stands before and after the items of a made-up chain: its dimensions, and what it says of its places.

export const stages = ['geen', 'incidenteel', 'recreatief', 'problematisch', 'stoornis']
const groups = ['zelf', 'primair', 'secundair', 'intermediair', 'overig']
export const professionals = 24
export const targetGroups = ['feest', 'werk', 'psychisch', 'leerlingen', 'ouders', 'praktisch-opgeleid', 'lvb', 'jeugdhulp', 'naasten']
export const levels = ['universeel', 'selectief', 'geindiceerd', 'harm-reduction']
export const recognitions = ['beschreven', 'onderbouwd', 'eerste-aanwijzingen', 'goede-aanwijzingen', 'sterke-aanwijzingen']
export const settings = ['online', 'school', 'zorg', 'uitgaan', 'werk', 'wijk']
export const capacities = ['delivers', 'supports', 'signals', 'refers']

export function professional(row: number): string {
  return `prof-${row + 1}`
}

export function head(interventions: number, seed: number): string {
  const rows = Array.from({ length: professionals }, (_, row) => professional(row))
  return `ketenkaart: 1
id: made-up-${interventions}-${seed}
title: { nl: "Verzonnen keten ${interventions}", en: "Made-up chain ${interventions}" }
language: nl
version: "1"
sources:
  rapport: { title: Verzonnen rapport, year: 2022 }
dimensions:
  stage:
    name: { nl: Fase, en: Stage }
    ordered: true
    values:
${values(stages)}
  professional:
    name: { nl: Uitvoerder, en: Professional }
    groups:
${values(groups)}
    values:
${values(rows, (_, index) => `, group: ${groups[Math.floor((index * groups.length) / professionals)] ?? ''}`)}
    as:
${values(capacities)}
  target-group:
    name: { nl: Doelgroep, en: Target group }
    values:
${values(targetGroups)}
    as:
${values(['specific', 'suits', 'used'])}
  level:
    name: { nl: Niveau, en: Level }
    values:
${values(levels)}
  recognition:
    name: { nl: Erkenning, en: Recognition }
    ordered: true
    values:
${values(recognitions)}
  setting:
    name: Setting
    values:
${values(settings)}
  status:
    name: Status
    values:
${values(['implemented', 'in-development', 'research'])}`
}

export function foot(interventions: number): string {
  const first = interventions > 0 ? 'item-1' : ''
  return `cells:
  - { stage: geen, professional: [prof-23, prof-24], state: not-applicable, why: "Buiten het bereik.", sources: [ { source: rapport, at: "2" } ] }
  - { professional: prof-20, state: unknown, why: "Niet geïnventariseerd.", sources: [ { source: rapport, at: "2" } ] }
  - { stage: stoornis, professional: prof-20, state: known, sources: [ { source: rapport, at: "2" } ] }
norms:
  - id: aanbod
    name: { nl: Er is aanbod, en: There is an offer }
    over: [stage, professional]
    need: { count: 1, having: { professional: { as: delivers }, status: implemented } }
    severity: high
    sources: [ { source: rapport, at: "6" } ]
  - id: erkend
    name: { nl: Erkend aanbod, en: Recognised offer }
    over: [stage, professional]
    where: { professional: { group: [primair, secundair] } }
    need: { count: 1, having: { professional: { as: delivers }, recognition: { min: eerste-aanwijzingen } } }
    unless: aanbod
    severity: medium
    sources: [ { source: rapport, at: "6" } ]
  - { id: spreiding, name: Meer dan één uitvoerder, over: [stage, target-group], need: { professionals: 2 }, severity: low, sources: [ { source: rapport, at: "6" } ] }
  - { id: door, name: Een route verder, over: stage, where: { stage: { max: recreatief } }, need: { onward: { to: { stage: { min: problematisch } } } }, sources: [ { source: rapport, at: "6" } ] }
  - { id: bereikt, name: Wordt bereikt, over: stage, where: { stage: problematisch }, need: { reached: { from: { stage: recreatief } } }, sources: [ { source: rapport, at: "6" } ] }
findings:
  - { id: weinig-werk, text: { nl: Weinig voor werk., en: Little for work. }, norm: spreiding, at: { target-group: werk }, sources: [ { source: rapport, at: "7" } ] }
figures:
  - { id: werkenden, text: Een op de tien., value: 1, of: 10, at: { target-group: werk }, sources: [ { source: rapport, at: "7" } ] }
views:
  - { id: alles, title: { nl: Alles, en: Everything }, colour: level, steps: recognition, links: all }
  - { id: werk, title: { nl: Werk, en: Work }, where: { target-group: werk }, norm: aanbod, colour: level }
stories:
  - { id: raad, title: Raad, steps: [ { view: alles, title: Alles, focus: [${first}] }, { view: werk, title: Werk, say: En nu werk. } ] }
`
}

function values(ids: readonly string[], more: (id: string, index: number) => string = () => ''): string {
  return ids.map((id, index) => `      - { id: ${id}, name: { nl: ${id}, en: ${id} }${more(id, index)} }`).join('\n')
}
