// The text of an overlay → what readChain makes of it over a small base; for the tests of overlays.

import { expect } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { readChain, type Reading } from '../../src/file/readChain'

export const base = `ketenkaart: 1
id: base
title: { nl: Onderlaag, en: Base }
version: "1"
sources: { report: { title: Rapport } }
dimensions:
  stage: { name: Fase, ordered: true, values: [{ id: early, name: Vroeg }, { id: late, name: Laat }] }
  professional:
    name: Uitvoerder
    values: [{ id: gp, name: Huisarts }, { id: nurse, name: Verpleegkundige }]
    as: [{ id: delivers, name: voert uit }, { id: refers, name: verwijst }]
interventions:
  - id: talk
    name: Gesprek
    stage: [early, { id: late, basis: inferred, why: Afgeleid. }]
    professional: [{ id: gp, as: delivers }, { id: gp, as: refers }]
    ages: { from: 14, to: 24 }
    sources: [{ source: report }]
  - { id: course, name: Cursus, stage: late, sources: [{ source: report }] }
links:
  - { from: talk, to: course, kind: refers, sources: [{ source: report }] }
cells:
  - { stage: early, professional: [gp, nurse], state: unknown, sources: [{ source: report }] }
norms:
  - { id: offer, name: Aanbod, over: stage, need: { count: 1 }, sources: [{ source: report }] }
  - { id: onward, name: Verder, over: stage, where: { stage: early }, need: { onward: { to: { stage: late } } }, sources: [{ source: report }] }
`

/** `unmentioned` is the line that says what silence means. */
export function layOver(overlay: string, unmentioned = 'unmentioned: as-base\n', below = base): Reading {
  const text = `ketenkaart: 1\nid: town\nextends: ./base.yaml\n${unmentioned}${overlay}`
  return readChain(text, { file: 'data/town.yaml', resolve: () => below })
}

export function chainOf(overlay: string, unmentioned?: string): Chain {
  const { chain, problems } = layOver(overlay, unmentioned)
  expect(problems).toEqual([])
  if (chain === undefined) throw new Error('missing chain')
  return chain
}
