// A size and a seed → the text of a valid chain, as unevenly filled as real ones: one row carries about a third of all placements,
// half the rows carry one or two, many interventions name no professional. Made up; for tests and the bench.

import { randomLcg } from 'd3'
import { capacities, foot, head, levels, professional, professionals, recognitions, settings, stages, targetGroups } from './chainFrame'

type GenerateOptions = { readonly interventions: number; readonly seed: number }

const firsts = [
  'Samen',
  'Open',
  'Helder',
  'Nuchter',
  'Sterk',
  'Bewust',
  'Eerlijk',
  'Veilig',
  'Kleur',
  'Grip',
  'Stap',
  'Kans',
  'Weer',
  'Tijdig',
]
const seconds = [
  'op pad',
  'aan zet',
  'verder',
  'in gesprek',
  'op school',
  'in de wijk',
  'zonder druk',
  'met ouders',
  'online',
  'op het werk',
]
const thirds = [
  '',
  '',
  '',
  ' voor jongeren',
  ' — een traject in vijf gesprekken',
  ' (groepscursus)',
  ' voor professionals in de eerste lijn',
  ' 2.0',
]

type Dice = {
  readonly chance: (probability: number) => boolean
  readonly below: (limit: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

export function generateChain({ interventions, seed }: GenerateOptions): string {
  const dice = makeDice(seed)
  const rare = rareProfessionals(interventions, dice)
  return [
    head(interventions, seed),
    interventions === 0 ? 'interventions: []' : 'interventions:',
    ...Array.from({ length: interventions }, (_, index) => intervention(index, rare.get(index) ?? [], dice)),
    'outside:\n  - { id: behandeling, name: { nl: Behandeling, en: Treatment } }',
    'links:',
    ...links(interventions, dice),
    foot(interventions),
  ].join('\n')
}

// The multiplier spreads neighbouring seeds over the whole range, else their first throws would be nearly the same.
function makeDice(seed: number): Dice {
  const random = randomLcg(((seed + 1) * 0.6180339887498949) % 1)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[below(list.length)]
    if (picked === undefined) throw new Error('missing choices')
    return picked
  }
  return { chance: (probability) => random() < probability, below, pick }
}

// The last half of the professionals turn up once or twice in the whole chain.
function rareProfessionals(interventions: number, dice: Dice): Map<number, string[]> {
  const rare = new Map<number, string[]>()
  for (let row = professionals / 2; row < professionals && interventions > 0; row++) {
    for (let time = 0; time < 1 + dice.below(2); time++) {
      const index = dice.below(interventions)
      const rows = rare.get(index) ?? []
      if (!rows.includes(professional(row))) rare.set(index, [...rows, professional(row)])
    }
  }
  return rare
}

function intervention(index: number, rare: readonly string[], dice: Dice): string {
  const lines = [`  - id: item-${index + 1}`, `    name: ${dice.pick(firsts)} ${dice.pick(seconds)} ${index + 1}${dice.pick(thirds)}`]
  if (dice.chance(0.6))
    lines.push('    summary: { nl: "Verzonnen beschrijving van een aanpak.", en: "Made-up description of an approach." }')
  if (dice.chance(0.3)) lines.push(`    ages: { from: ${12 + dice.below(6)}, to: ${18 + dice.below(10)} }`)
  if (!dice.chance(0.08)) lines.push(`    stage: ${stageRun(dice)}`)
  const rows = [...new Set([...usualProfessionals(dice), ...rare])]
  if (rows.length > 0)
    lines.push(
      '    professional:',
      ...rows.map((row) => `      - { id: ${row}, as: ${dice.chance(0.7) ? 'delivers' : dice.pick(capacities)} }`),
    )
  const target = dice.pick(targetGroups)
  lines.push(
    `    target-group: [ { id: ${target}, as: ${dice.pick(['specific', 'suits', 'used'])}, sources: [ { source: rapport, at: "${1 + dice.below(7)}.${1 + dice.below(9)}" } ] } ]`,
  )
  lines.push(`    level: ${dice.pick(levels)}`)
  if (dice.chance(0.5)) lines.push(`    recognition: ${dice.pick(recognitions)}`)
  lines.push(
    `    setting: [${dice.pick(settings)}]`,
    `    status: ${dice.chance(0.75) ? 'implemented' : dice.pick(['in-development', 'research'])}`,
  )
  lines.push(`    sources: [ { source: rapport, at: "tabel ${1 + dice.below(6)}", quote: "verzonnen citaat" } ]`)
  return lines.join('\n')
}

// One to four neighbouring stages, now and then inferred.
function stageRun(dice: Dice): string {
  const length = 1 + (dice.chance(0.55) ? 1 + (dice.chance(0.45) ? 1 + (dice.chance(0.3) ? 1 : 0) : 0) : 0)
  const first = dice.below(stages.length - length + 1)
  const run = stages.slice(first, first + length)
  if (dice.chance(0.6)) return `[${run.join(', ')}]`
  return `[${run.map((stage) => `{ id: ${stage}, basis: inferred, why: "Volgt uit de doelgroep." }`).join(', ')}]`
}

function usualProfessionals(dice: Dice): string[] {
  if (dice.chance(0.25)) return []
  const rows = dice.chance(0.88) ? [professional(0)] : []
  const more = dice.below(4)
  // The product of two throws favours the first rows.
  for (let time = 0; time < more || rows.length === 0; time++)
    rows.push(professional(1 + Math.floor(dice.below(professionals / 2 - 1) * (dice.below(100) / 100))))
  return rows
}

function links(interventions: number, dice: Dice): string[] {
  if (interventions < 2) return ['  []']
  const seen = new Set<string>()
  const lines: string[] = []
  for (let count = 0; count < Math.round(interventions * 1.2); count++) {
    const from = dice.below(interventions)
    const end = linkEnd(from, interventions, dice)
    const kind = dice.pick(['refers', 'refers', 'refers', 'steps-up', 'steps-up', 'steps-down', 'follows', 'trains', 'part-of'])
    const line = `from: item-${from + 1}, to: ${end}, kind: ${kind}`
    if (!seen.has(line))
      lines.push(
        `  - { ${line}, status: ${dice.pick(['existing', 'existing', 'possible', 'missing'])}, sources: [ { source: rapport, at: "5" } ] }`,
      )
    seen.add(line)
  }
  return lines
}

function linkEnd(from: number, interventions: number, dice: Dice): string {
  if (dice.chance(0.06)) return `professional:${professional(dice.below(professionals))}`
  if (dice.chance(0.03)) return 'outside:behandeling'
  const distance = 1 + Math.floor(dice.below(Math.min(interventions - 1, 40)) * (dice.below(100) / 100))
  return `item-${((from + distance) % interventions) + 1}`
}
