// `ketenkaart new NAME`: a small commented chain to start from.

import type { Command } from 'commander'
import { problemSentences } from '../words/problemSentences'
import { type Context, UsageError } from './machine'

export function addNew(program: Command, { machine }: Context): void {
  program
    .command('new')
    .description('write a small commented chain to start from, as NAME.yaml')
    .argument('<name>', 'lower-case letters, digits and hyphens')
    .action(async (name: string) => {
      const { id } = await import('../file/definePieces')
      if (!id.safeParse(name).success) throw new UsageError(problemSentences.en['wrong-id']({ id: name }, false))
      const path = `${name}.yaml`
      if (machine.exists(path)) throw new UsageError(`${path} exists already; choose another name`)
      machine.write(path, startingChain(name))
      machine.out(`${path} is written; edit it and run "ketenkaart check ${path}"\n`)
    })
}

function startingChain(id: string): string {
  return `# yaml-language-server: $schema=public/schema/ketenkaart-1.schema.json
# The first line lets editors such as VS Code complete and check while you type; it names the schema file as seen from here.
ketenkaart: 1
id: ${id}
title: Mijn preventieketen # a text may also be { nl: …, en: … }
language: nl
version: "1"

# Where your facts come from. Each fact names its source, and the place in it.
sources:
  report: { title: Titel van uw bron, publisher: Uitgever, year: 2026 }

# Every chain has stages and professionals; add dimensions of your own, such as target-group or setting.
dimensions:
  stage:
    name: Fase van gebruik
    ordered: true
    values:
      - { id: non-use, name: Geen gebruik }
      - { id: recreational, name: Recreatief gebruik }
      - { id: problematic, name: Problematisch gebruik }
  professional:
    name: Uitvoerder
    values:
      - { id: gp, name: Huisarts }
      - { id: prevention-worker, name: Preventiewerker }
    as:
      - { id: delivers, name: voert uit }
      - { id: refers, name: verwijst door }

# What there is. Leave out what the source doesn't say; say "basis: inferred" and "why" where you conclude it yourself.
interventions:
  - id: advice
    name: Adviesgesprek
    summary: Eén gesprek over gebruik, met advies.
    stage: [ { id: recreational, basis: inferred, why: Het gesprek is bedoeld voor mensen die al gebruiken. } ]
    professional: [ { id: prevention-worker, as: delivers } ]
    sources: [ { source: report, at: "hoofdstuk 2" } ]

# How people get from one to the other.
links:
  - { from: "professional:gp", to: advice, kind: refers, status: possible, sources: [ { source: report, at: "hoofdstuk 3" } ] }

# What may be expected. Where a norm is not met the map shows a gap.
norms:
  - id: some-offer
    name: Er is aanbod
    over: [stage]
    need: { count: 1 }
    severity: high
    why: In elke fase is er iets voor mensen.
    sources: [ { source: report, at: "aanbeveling 1" } ]
`
}
