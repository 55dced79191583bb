// A few words → a small chain for a test: three stages, three professionals in two groups, and whatever the test adds.

import type { Chain, Dimension, Intervention, Link, Membership, Norm } from '../../src/chain/chain'

export const stated = { basis: 'stated', sources: [] } as const

export function dimension(id: string, values: readonly string[], more: Partial<Dimension> = {}): Dimension {
  return { id, name: { en: id }, ordered: false, groups: [], as: [], values: values.map((value) => valueOf(value)), ...more }
}

/** `gp/secondary` is the value gp in the group secondary. */
function valueOf(text: string): Dimension['values'][number] {
  const [id = '', group] = text.split('/')
  return { id, name: { en: id }, sources: [], ...(group === undefined ? {} : { group }) }
}

/** Memberships as words: `gp` or `gp as refers`. */
export function intervention(id: string, memberships: Readonly<Record<string, string | readonly (string | Membership)[]>>): Intervention {
  const lists = Object.entries(memberships).map(([key, words]) => [
    key,
    (typeof words === 'string' ? words.split(', ') : words).map(membership),
  ])
  return { ...stated, id, name: { en: id }, aka: [], memberships: Object.fromEntries(lists) as Intervention['memberships'] }
}

function membership(words: string | Membership): Membership {
  if (typeof words !== 'string') return words
  const [value = '', as] = words.split(' as ')
  return { ...stated, value, ...(as === undefined ? {} : { as }) }
}

export function norm(id: string, more: Partial<Norm>): Norm {
  return {
    ...stated,
    id,
    name: { en: id },
    over: ['stage', 'professional'],
    where: {},
    need: { kind: 'count', count: 1, having: {} },
    severity: 'high',
    unless: [],
    ...more,
  }
}

/** `a > b`, `professional:gp > outside:clinic`: an existing referral unless the test says otherwise. */
export function link(words: string, more: Partial<Link> = {}): Link {
  const [from = '', to = ''] = words.split(' > ')
  return {
    ...stated,
    id: `${from}>${to}:${more.kind ?? 'refers'}`,
    from: linkEnd(from),
    to: linkEnd(to),
    kind: 'refers',
    status: 'existing',
    ...more,
  }
}

function linkEnd(words: string): Link['from'] {
  const [first = '', id] = words.split(':')
  if (id === undefined) return { kind: 'intervention', id: first }
  return first === 'outside' ? { kind: 'outside', id } : { kind: 'value', dimension: first, id }
}

export function chain(more: Partial<Chain> = {}): Chain {
  return {
    id: 'test',
    title: { en: 'Test' },
    language: 'en',
    version: '1',
    sources: [],
    dimensions: [
      dimension('stage', ['none', 'some', 'much'], { ordered: true }),
      dimension('professional', ['worker/primary', 'gp/secondary', 'nurse/secondary']),
      dimension('recognition', ['described', 'indicated'], { ordered: true }),
      dimension('scope', ['dutch', 'european']),
      dimension('status', ['implemented', 'in-development']),
      dimension('substance', ['cocaine', 'alcohol']),
    ],
    interventions: [],
    outside: [],
    links: [],
    cells: [],
    norms: [],
    findings: [],
    figures: [],
    views: [],
    stories: [],
    ...more,
  }
}
