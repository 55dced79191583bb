// The cocaine chain judged, held against what the report itself concludes (chapters 4 and 7, summary and recommendations).

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { speaksOf } from '../../src/analysis/explainGap'
import type { Findings, Judgement } from '../../src/analysis/findings'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain, SourceFinding } from '../../src/chain/chain'
import { indexChain } from '../../src/chain/indexChain'
import { defaultView } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'

/** Where the report's own sentences disagree: the only reason for which what is computed may differ from what it concludes. */
type Difference = {
  /** What is computed instead. */
  readonly computed: Judgement['state']
  /** Where the report shows it. */
  readonly at: string
}

// Where the report says a thing in two ways, what is computed can follow only one of them.
const differences: Readonly<Record<string, Difference>> = {
  'no-party-first-use': { computed: 'gap', at: '4.1, box: no interventions; 4.1, text, and 7.3.1: little offer yet' },
  'no-work-specific': { computed: 'gap', at: '4.1, box: no interventions; 4.1, text, and 7.3.2: few' },
  'no-work-risk-factors': { computed: 'gap', at: '7.3.2: no interventions; 4.1, text: little attention' },
  'has-mental-support': {
    computed: 'covered',
    at: '7.3: most interventions suit all groups; 4.1: too little attention',
  },
  'few-stop-or-reduce-cocaine': {
    computed: 'gap',
    at: 'recommendation 6: not about stopping or reducing; 7.3.1 and table 3: they are',
  },
  'has-good-evidence': {
    computed: 'covered',
    at: '7.2 names two and calls MDFT and MST treatment; table 3 lists five as indicated prevention',
  },
}

// Interventions that a conclusion names: these, and no others where it says so.
const named: Readonly<Record<string, { readonly has: readonly string[]; readonly only?: true; readonly not?: readonly string[] }>> = {
  'has-party-harm-reduction': { has: ['dims', 'peer-education', 'unity', 'drugsenuitgaan'] },
  'has-party-support': { has: ['online-self-help-jellinek', 'moti-4'] },
  'has-work-support': { has: ['online-self-help-jellinek', 'motivational-interviewing'] },
  'has-mental-support': { has: ['motivational-interviewing'], not: ['online-self-help-jellinek', 'drugsenuitgaan'] },
  'has-mi-for-all': { has: ['motivational-interviewing'] },
  'has-indicated-cocaine': { has: ['online-self-help-jellinek'], only: true },
  'has-prevention-worker-offer': { has: ['moti-4', 'motivational-interviewing', 'open-en-alert'] },
}

describe('judgeChain on the cocaine chain', () => {
  let chain: Chain
  let found: Findings
  beforeAll(() => {
    const reading = readChain(readFileSync('data/cocaine-nl.yaml', 'utf8'), { file: 'data/cocaine-nl.yaml' })
    if (reading.chain === undefined) throw new Error('the cocaine chain has problems')
    chain = reading.chain
    found = judgeChain(chain, defaultView)
  })

  const placesOf = (finding: SourceFinding): readonly Judgement[] => {
    const norm = indexChain(chain).norms.get(finding.norm ?? '')
    return norm === undefined ? [] : found.judgements.filter(({ norm: id, at }) => id === norm.id && speaksOf(chain, finding, { norm, at }))
  }
  const checkable = (): readonly SourceFinding[] => chain.findings.filter(({ norm, says }) => norm !== undefined && says !== undefined)

  it('comes to what the report concludes, but where its own sentences disagree', () => {
    const unexplained = checkable().flatMap((finding) => {
      const states = new Set(placesOf(finding).map(({ state }) => state))
      const expected = differences[finding.id]?.computed ?? finding.says
      return expected !== undefined && states.size === 1 && states.has(expected)
        ? []
        : [`${finding.id}: ${[...states].join(', ') || 'nothing'} instead of ${expected ?? 'nothing'}`]
    })
    expect(unexplained).toEqual([])

    const ids = new Set(checkable().map(({ id }) => id))
    expect(Object.keys(differences).filter((id) => !ids.has(id))).toEqual([])
    const same = ids.size - Object.keys(differences).length
    console.info(`${chain.findings.length} findings of the report, ${ids.size} checkable, ${same} same`)
    for (const [id, { computed, at }] of Object.entries(differences)) console.info(`${id}: computed ${computed} (${at})`)
  })

  it('gives every conclusion and every difference a source', () => {
    expect(checkable().filter(({ sources }) => sources.length === 0)).toEqual([])
    expect(Object.values(differences).filter(({ at }) => at === '')).toEqual([])
  })

  it('claims no gap that the report does not conclude', () => {
    expect(found.gaps.filter(({ findings }) => findings.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('counts the interventions that the conclusions name', () => {
    const wrong = Object.entries(named).flatMap(([id, { has, only, not = [] }]) => {
      const finding = chain.findings.find((candidate) => candidate.id === id)
      if (finding === undefined) return [`${id} is gone`]
      return placesOf(finding).flatMap(({ counted, at }) => {
        const lacking = has.filter((one) => !counted.includes(one))
        const extra = counted.filter((one) => (only === true && !has.includes(one)) || not.includes(one))
        return lacking.length + extra.length === 0
          ? []
          : [`${id} at ${JSON.stringify(at)}: lacks ${lacking.join(' ')}, has ${extra.join(' ')}`]
      })
    })
    expect(wrong).toEqual([])
  })

  it('counts more indicated offer with good evidence than 7.2 names, because 7.2 and table 3 disagree', () => {
    const [indicated] = found.judgements.filter(({ norm }) => norm === 'good-evidence')
    // 7.2 names Moti-4 and Online Zelfhulp Jellinek, and calls MDFT and MST treatment; table 3 lists all of these, and Minder boos.
    expect(indicated?.counted.toSorted()).toEqual(['mdft', 'minder-boos', 'moti-4', 'mst', 'online-self-help-jellinek'])
  })

  it('finds the largest specific offer for party settings, and none for work and psychological complaints', () => {
    const specific = new Map(
      found.judgements.filter(({ norm }) => norm === 'specific-offer').map(({ at, counted }) => [at['target-group'], counted.length]),
    )
    expect(specific.get('party')).toBeGreaterThan(3)
    expect([specific.get('work'), specific.get('mental-health')]).toEqual([0, 0])
  })

  it('finds what is in development against first use in party settings as candidates', () => {
    const gap = found.gaps.find(({ id }) => id === 'first-use@target-group=party')
    expect(gap?.candidates).toEqual(['festivalverleiding', 'ik-ga-lekker'])
  })

  it('finds the occupational physician’s gap, and a candidate to fill it', () => {
    for (const stage of ['recreational', 'problematic']) {
      const gap = found.gaps.find(({ id }) => id === `work-signalling@stage=${stage};professional=company-doctor`)
      expect(gap).toMatchObject({ severity: 'high', findings: ['no-company-doctor'], counted: [] })
      expect(gap?.candidates).toContain('training-first-line')
      expect(gap?.sources.map(({ at }) => at?.nl)).toContain('aanbeveling 8')
    }
  })

  it('finds referral from nightlife possible in theory only', () => {
    const gap = found.gaps.find(({ norm }) => norm === 'onward-from-nightlife')
    const possible = gap?.nearMisses.filter(({ lacks }) => lacks.kind === 'route' && lacks.status === 'possible').map(({ id }) => id)
    expect(possible).toEqual(expect.arrayContaining(['dims', 'unity', 'peer-education', 'drugsenuitgaan']))
  })

  it('calls what stood in missing tables unknown, unless the text says that there is none', () => {
    const stateOf = (norm: string, level: string) => found.judgements.find((one) => one.norm === norm && one.at['level'] === level)?.state
    expect([stateOf('recognised-offer', 'universal'), stateOf('recognised-offer', 'selective')]).toEqual(['unknown', 'unknown'])
    expect([stateOf('cocaine-specific', 'universal'), stateOf('cocaine-specific', 'selective')]).toEqual(['gap', 'gap'])
  })

  // Section 4.2 says that these groups are hard to reach. A chain holds what is on offer, and whether people are reached by it, it cannot count.
  it('says of the groups that are hard to reach what there is for them, and leaves to the report whether they are reached', () => {
    const states = found.judgements.filter(({ norm }) => norm === 'hard-to-reach-offer').map(({ at, state }) => [at['target-group'], state])
    expect(Object.fromEntries(states)).toEqual({
      'practically-educated-nightlife': 'gap',
      'multiple-risks': 'gap',
      'low-sep': 'covered',
      'mild-intellectual-disability': 'gap',
      'youth-in-care': 'covered',
      'migration-background': 'gap',
      'high-social-position': 'unknown',
      relatives: 'covered',
    })
    const concluded = chain.findings.filter(({ norm }) => norm === 'hard-to-reach-offer')
    expect(concluded.map(({ says }) => says)).toEqual(Array<undefined>(8).fill(undefined))
  })

  it('judges nothing that the report leaves out on purpose', () => {
    const atDisorder = found.judgements.filter(({ at }) => at['stage'] === 'use-disorder')
    expect(new Set(atDisorder.map(({ state }) => state))).not.toContain('gap')
  })
})
