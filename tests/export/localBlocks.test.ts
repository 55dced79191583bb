import { describe, expect, it } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { memoOf } from '../../src/export/memoOf'
import { stampOf } from '../../src/export/stampOf'
import { writeMarkdown } from '../../src/export/writeMarkdown'
import { chain, dimension, intervention, norm, stated } from '../chains/buildChain'

const world = chain({
  version: '2026-03',
  norms: [norm('offer', { where: { professional: { in: ['gp'] } } })],
  interventions: [
    intervention('abroad', { stage: 'some', professional: 'gp' }),
    intervention('unsaid', { stage: 'some', professional: 'gp' }),
    intervention('dutch', { stage: 'much', professional: 'gp' }),
  ],
})

function judged(of: Chain, view: Partial<View> = {}) {
  const whole = { ...defaultView, ...view }
  return { chain: of, view: whole, findings: judgeChain(of, whole) }
}

function writeMemo(of: Chain, view: Partial<View> = {}): string {
  return writeMarkdown(memoOf(judged(of, view), 'nl'))
}

describe('memoOf a municipality', () => {
  const dimensions = [...world.dimensions, dimension('availability', ['present', 'limited', 'absent'])]
  const [first, second, ...others] = world.interventions
  if (first === undefined || second === undefined) throw new Error('no intervention')
  const here = (value: string, why = {}) => ({ availability: [{ ...stated, value, why }] })
  const absent = { ...first, memberships: { ...first.memberships, ...here('absent', { nl: 'Gestopt in 2024.' }) } }
  const limited = { ...second, memberships: { ...second.memberships, ...here('limited') } }
  const town = { ...world, dimensions, interventions: [absent, limited, ...others] }

  it('names the national chain that it lies over, with its version', () => {
    const over = { ...town, national: { title: { nl: 'Landelijk' }, version: '2022-03' } }
    expect(writeMemo(over)).toContain('Versie 2026-03. Landelijke keten: Landelijk, 2022-03.')
    const stamp = stampOf({ ...judged(over), language: 'nl' }, { date: new Date('2026-03-02') })
    expect(stamp).toContainEqual({ name: 'Landelijke keten', value: 'Landelijk, 2022-03' })
  })

  it('says how much is not filled in or not known, and says so of no other chain', () => {
    expect(writeMemo({ ...town, interventions: [absent, second, ...others] })).toContain(
      '2 van de 3 interventies in beeld zijn nog niet ingevuld of niet bekend. Een gat kan dus ook betekenen dat het nog niet is nagegaan.',
    )
    expect(writeMemo(world)).not.toContain('niet ingevuld')
  })

  it('names what is there, limited and absent with the reason, and says that asking for it is not from the source', () => {
    expect(writeMemo(town)).toContain(
      [
        '## Wat er bij ons is',
        'Bij elke norm telt hier alleen aanbod mee dat bij ons aanwezig of beperkt aanwezig is. Dat is onze keuze: het staat niet in de bron.',
        '### Beperkt: 1 interventie',
        '- unsaid',
        '### Afwezig: 1 interventie',
        '- abroad: Gestopt in 2024.',
        '## Wiens normen',
      ].join('\n\n'),
    )
    expect(writeMemo(world)).not.toContain('bij ons')
    expect(writeMemo(town, { norm: 'none' })).not.toContain('onze keuze')
  })
})
