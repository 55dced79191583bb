// fast-check → chains of any shape: any runs of stages, any professionals, memberships with limits, links between ends of every kind, names of every kind.

import fc from 'fast-check'
import type { Chain, Intervention, Link, Membership } from '../../src/chain/chain'
import { chain, dimension, intervention, link, norm } from '../chains/buildChain'

const stages = ['none', 'some', 'much', 'most']
const professionals = ['worker/primary', 'gp/secondary', 'nurse/secondary', 'peer', 'teacher']
const basis = fc.constantFrom('stated', 'inferred')

const name = fc.oneof(
  fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 7 }).map((words) => words.join(' ')),
  fc.constantFrom('Moti-4', 'Arbeidsongeschiktheidsverzekeringsmaatschappij', '👨‍👩‍👧 שלום', 'x'.repeat(120), 'Alcohol-/drugsbeleid'),
)

function memberships(values: readonly string[], limit: fc.Arbitrary<Membership['when']>): fc.Arbitrary<Membership[]> {
  return fc
    .subarray([...values])
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((value) =>
          fc
            .record({ basis, when: limit })
            .map(({ when, basis }): Membership => ({ value, basis, sources: [], ...(when === undefined ? {} : { when }) })),
        ),
      ),
    )
}

const onStage = fc.option(
  fc.subarray(stages, { minLength: 1 }).map((values) => ({ stage: { in: values } })),
  { nil: undefined, freq: 5 },
)

const anyIntervention = fc.record({
  name,
  stage: memberships(stages, fc.constant(undefined)),
  professional: memberships(
    professionals.map((words) => words.split('/')[0] ?? ''),
    onStage,
  ),
  recognition: fc.constantFrom(undefined, 'described', 'indicated'),
})

const kinds = fc.constantFrom('refers', 'trains')

export const anyChain: fc.Arbitrary<Chain> = fc
  .record({
    items: fc.array(anyIntervention, { maxLength: 24 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat(), kinds), { maxLength: 30 }),
    judged: fc.boolean(),
  })
  .map(({ items, ends, judged }) => {
    const interventions = items.map(({ name, recognition, ...lists }, at): Intervention => {
      const made = intervention(`i${at}`, { ...lists, ...(recognition === undefined ? {} : { recognition }) })
      const held = Object.entries(made.memberships).filter(([, own]) => own.length > 0)
      return { ...made, name: { en: name }, memberships: Object.fromEntries(held) }
    })
    const places = [...interventions.map(({ id }) => id), 'professional:gp', 'stage:some', 'outside:clinic', 'recognition:described']
    const links = ends.map(([from, to, kind]): Link =>
      link(`${places[from % places.length] ?? ''} > ${places[to % places.length] ?? ''}`, { kind }),
    )
    const unique = [...new Map(links.map((made) => [made.id, made])).values()]
    return chain({
      dimensions: [
        dimension('stage', stages, { ordered: true }),
        dimension('professional', professionals, {
          groups: [
            { id: 'primary', name: { en: 'Primary' } },
            { id: 'secondary', name: { en: 'Secondary task' } },
          ],
        }),
        dimension('recognition', ['described', 'indicated'], { ordered: true }),
      ],
      interventions,
      outside: [{ id: 'clinic', name: { en: 'Clinic for addiction and mental health' }, sources: [] }],
      links: unique,
      norms: judged ? [norm('offer', {})] : [],
    })
  })
