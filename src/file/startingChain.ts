// An id + a language → the text of a small commented chain to start from.

import type { Language } from '../chain/chain'

type Comments = {
  readonly schema: string
  readonly title: string
  readonly sources: string
  readonly dimensions: string
  readonly interventions: string
  readonly links: string
  readonly norms: string
}

const comments: Readonly<Record<Language, Comments>> = {
  nl: {
    schema:
      'De eerste regel laat programma’s als VS Code meeschrijven en nakijken. Hij noemt het schemabestand zoals het uit de map van Ketenkaart te vinden is; noem elders dat bestand, of https://…/schema/ketenkaart-1.schema.json op uw eigen site.',
    title: 'een tekst mag ook { nl: …, en: … } zijn',
    sources: 'Waar uw feiten vandaan komen. Elk feit noemt zijn bron, en de plaats daarin.',
    dimensions: 'Elke keten heeft fasen en uitvoerders; voeg zelf dimensies toe, zoals target-group (doelgroep) of setting.',
    interventions:
      'Wat er is. Laat weg wat de bron niet zegt; schrijf "basis: inferred" (afgeleid) en "why" (waarom) waar u iets zelf concludeert.',
    links: 'Hoe mensen van het een bij het ander komen.',
    norms: 'Wat men mag verwachten. Waar niet aan een norm is voldaan, toont de kaart een gat.',
  },
  en: {
    schema:
      'The first line lets editors such as VS Code complete and check while you type. It names the schema file as seen from the folder of Ketenkaart; elsewhere, name that file, or https://…/schema/ketenkaart-1.schema.json on your own website.',
    title: 'a text may also be { nl: …, en: … }',
    sources: 'Where your facts come from. Each fact names its source, and the place in it.',
    dimensions: 'Every chain has stages and professionals; add dimensions of your own, such as target-group or setting.',
    interventions: 'What there is. Leave out what the source doesn’t say; say "basis: inferred" and "why" where you conclude it yourself.',
    links: 'How people get from one to the other.',
    norms: 'What may be expected. Where a norm is not met the map shows a gap.',
  },
}

/** Reads without problems. The names in it are Dutch; only the comments are in `language`. */
export function startingChain(id: string, language: Language): string {
  const say = comments[language]
  return `# yaml-language-server: $schema=public/schema/ketenkaart-1.schema.json
# ${say.schema}
ketenkaart: 1
id: ${id}
title: Mijn preventieketen # ${say.title}
language: nl
version: "1"

# ${say.sources}
sources:
  report: { title: Titel van uw bron, publisher: Uitgever, year: 2026 }

# ${say.dimensions}
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

# ${say.interventions}
interventions:
  - id: advice
    name: Adviesgesprek
    summary: Eén gesprek over gebruik, met advies.
    stage: [ { id: recreational, basis: inferred, why: Het gesprek is bedoeld voor mensen die al gebruiken. } ]
    professional: [ { id: prevention-worker, as: delivers } ]
    sources: [ { source: report, at: "hoofdstuk 2" } ]

# ${say.links}
links:
  - { from: "professional:gp", to: advice, kind: refers, status: possible, sources: [ { source: report, at: "hoofdstuk 3" } ] }

# ${say.norms}
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
