import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readChain } from '../../src/file/readChain'
import { sayProblem } from '../../src/words/problems'
import { base, layOver } from './layOver'

const speaking = `${base.replace('links:\n', "outside: [{ id: clinic, name: Kliniek }]\nlinks:\n  - { from: talk, to: 'outside:clinic', kind: refers, sources: [{ source: report }] }\n")}figures:
  - { id: used, text: Gebruikt, value: 3, interventions: [talk, course], sources: [{ source: report }] }
views:
  - { id: seen, title: Gezien, focus: course, what-if: { without: [talk, course], with: course } }
stories:
  - id: told
    title: Verteld
    steps: [{ title: Eén, focus: [course, talk] }, { title: Twee, what-if: { without: course } }]
`

describe('removeAlong', () => {
  test('takes what the base says of a removed intervention away with it, and warns once, where it is removed', () => {
    const { chain, problems } = layOver('interventions: [{ id: course, remove: true }]\n', undefined, speaking)
    expect(problems).toMatchObject([{ code: 'removed-along', severity: 'warning', file: 'data/town.yaml', line: 5, column: 31 }])
    expect(problems.map((problem) => [sayProblem(problem, 'nl'), sayProblem(problem, 'en')])).toEqual([
      [
        '"course" wordt weggehaald, en daarmee ook: 1 verbinding; de vermelding in 1 cijfer, 1 weergave, 1 verhaal',
        '"course" is taken away, and with it: 1 link; its mention in 1 figure, 1 view, 1 story',
      ],
    ])
    expect(chain?.links.map(({ to }) => to)).toEqual([{ kind: 'outside', id: 'clinic' }])
    expect(chain?.figures[0]?.interventions).toEqual(['talk'])
    expect(chain?.views[0]?.view).toMatchObject({ focus: [], whatIf: { without: ['talk'], with: [] } })
    expect(chain?.stories[0]?.steps.map(({ view }) => [view.focus, view.whatIf.without])).toEqual([
      [['talk'], []],
      [[], []],
    ])
  })

  test('takes the links to a removed place outside away with it', () => {
    const { chain, problems } = layOver('outside: [{ id: clinic, remove: true }]\n', undefined, speaking)
    expect(problems).toMatchObject([{ code: 'removed-along', facts: { id: 'clinic', links: 1, figures: 0 } }])
    expect(chain?.links).toHaveLength(1)
  })

  test('says nothing of an intervention that nothing else names', () => {
    const { problems } = layOver(
      'interventions: [{ id: talk, remove: true }]\n',
      undefined,
      base.replace('from: talk', "from: 'professional:gp'"),
    )
    expect(problems).toEqual([])
  })

  test('keeps the places of what comes after what was taken out', () => {
    const twice = speaking.replace('steps: [', 'steps: [{ title: Nul, focus: [course, tolk] }, ')
    const { problems } = layOver('interventions: [{ id: course, remove: true }]\n', undefined, twice)
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'unknown-focus', file: 'data/base.yaml', path: ['stories', 0, 'steps', 0, 'focus', 1], nearest: 'talk' },
    ])
  })

  test('draws the cocaine chain without an intervention that much of it names', () => {
    const text = readFileSync('data/cocaine-nl.yaml', 'utf8')
    const overlay = 'ketenkaart: 1\nid: scenario\ntitle: Subsidie stopt\nextends: ./cocaine-nl.yaml\nunmentioned: as-base\n'
    const { problems, chain } = readChain(`${overlay}interventions: [{ id: unity, remove: true }]\n`, {
      file: 'data/x.yaml',
      resolve: () => text,
    })
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['removed-along', 'data/x.yaml']])
    expect(chain?.interventions.map(({ id }) => id)).not.toContain('unity')
  })
})
