import { describe, expect, test } from 'vitest'
import { composeLegend } from '../../src/scene/composeLegend'
import { prepare } from '../../src/scene/composition'
import { linkMarks } from '../../src/scene/composeLinks'
import { themes } from '../../src/scene/theme'
import { draw, find, inputFor, pathsOf, readSmall, smallText } from './smallChain'

const { light } = themes

describe('a link', () => {
  const scene = draw({ view: { links: 'all' } })

  test('says who, what and whether it exists', () => {
    const link = find(scene, 'link:lesson>talk:refers')
    expect(link.label).toBe('Les over keuzes verwijst naar Kort <gesprek> & "meer" (bestaat)')
    expect(link.facts).toMatchObject({ from: 'lesson', to: 'talk', relation: 'refers', status: 'existing' })
    expect(link.related).toEqual(['lesson', 'talk'])
  })

  test('that is missing has a colour and a dash of its own', () => {
    const strokes = pathsOf(find(scene, 'link:talk>lesson:steps-down')).map(({ paint }) => paint)
    expect(strokes[1]).toMatchObject({ stroke: light.link.missing, dash: [1.5, 3.5] })
  })

  test('ends in a head that touches its target', () => {
    const marks = linkMarks(
      [
        [0, 0],
        [50, 0],
        [50, 40],
      ],
      { link: { kind: 'refers', status: 'existing' }, colour: '#000000', casing: '#ffffff' },
    )
    const [casing, line, head] = marks.map((mark) => (mark.kind === 'path' ? mark : undefined))
    expect(casing?.d).toBe(line?.d)
    expect(head?.d.startsWith('M50 40')).toBe(true)
    expect(head?.paint.stroke).toBeUndefined()
  })

  test('of no length is not drawn', () => {
    expect(linkMarks([[0, 0]], { link: { kind: 'refers', status: 'existing' }, colour: '#000000', casing: '#ffffff' })).toEqual([])
  })

  test('fades with an intervention that the filter leaves out', () => {
    const filtered = draw({ view: { links: 'all', where: { level: { in: ['indicated'] } } } })
    expect(find(filtered, 'link:lesson>talk:refers').faded).toBe(true)
    expect(pathsOf(find(filtered, 'link:lesson>talk:refers'))[1]?.paint.stroke).toBe(light.link.faded)
  })

  test('to a professional and to outside the chain names them', () => {
    const chain = readSmall(
      smallText.replace(
        'links:\n',
        'outside: [ { id: care, name: { nl: Behandeling, en: Treatment } } ]\nlinks:\n  - { from: talk, to: "professional:gp", kind: trains, sources: [ { source: report } ] }\n  - { from: talk, to: "outside:care", kind: refers, sources: [ { source: report } ] }\n',
      ),
    )
    const labels = draw({ chain, view: { links: 'all' } }).layers.body.flatMap((item) => (item.kind === 'link' ? [item.label] : []))
    expect(labels).toContain('Kort <gesprek> & "meer" geeft scholing voor Huisarts (bestaat)')
    expect(labels).toContain('Kort <gesprek> & "meer" verwijst naar Behandeling (bestaat)')
    expect(
      composeLegend(prepare(inputFor({ chain, view: { links: 'all' } })))
        .at(-1)
        ?.entries.map(({ id }) => id),
    ).toContain('trains')
  })
})
