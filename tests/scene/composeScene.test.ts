import { describe, expect, test } from 'vitest'
import { itemsOf } from '../../src/scene/itemsOf'
import { themes } from '../../src/scene/theme'
import { colourful, compose, draw, find, inputFor, pathsOf, smallChain, textsOf } from './smallChain'

const { light } = themes

describe('composeScene', () => {
  const scene = draw()

  test('draws every column, row, cell and bar of the layout once', () => {
    const { layout } = inputFor()
    const keys = itemsOf(scene).map((item) => item.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => key.startsWith('column:'))).toHaveLength(layout.columns.length)
    expect(keys.filter((key) => key.startsWith('row:'))).toHaveLength(layout.rows.length)
    expect(keys.filter((key) => key.startsWith('cell:'))).toHaveLength(layout.cells.length)
    expect(keys.filter((key) => key.startsWith('bar:'))).toEqual(expect.arrayContaining(['bar:talk:gp:some', 'bar:talk:coach:some']))
    expect(keys.filter((key) => key.startsWith('bar:'))).toHaveLength(layout.bars.length)
  })

  test('gives the same scene for the same input', () => {
    expect(draw()).toEqual(scene)
  })

  test('says something of each item in the language of the reader', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const item of itemsOf(draw({ language, frame: true }))) expect(item.label, item.key).not.toBe('')
    }
    expect(find(scene, 'bar:lesson:teacher:none').label).toBe(
      'Les over keuzes. Docent: Geen, Soms. Niveau: Universeel. Erkenning: Hoog. Status: Uitgevoerd. Afgeleid: Geen',
    )
    expect(find(draw({ language: 'en' }), 'bar:talk:gp:some').label).toContain('Stands in 2 rows')
    expect(find(scene, 'column:some').label).toContain('Fase: Soms. 2 interventies')
    expect(find(scene, 'row:(unnamed)').label).toMatch(/^Uitvoerder: niet genoemd\./)
    expect(find(scene, 'group:row:near').label).toBe('Groep Dichtbij, 1 rij')
  })

  test('uses plain colours, so that every program can read them', () => {
    for (const { marks } of itemsOf(draw({ frame: true }))) {
      for (const mark of marks) {
        const colours = mark.kind === 'text' ? [mark.fill] : [mark.paint.fill, mark.paint.stroke]
        for (const colour of colours) if (colour !== undefined) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
      }
    }
  })
})

describe('what a what-if leaves out', () => {
  const view = { whatIf: { without: ['talk'], with: [], count: {} } }

  test('stays where it stands, faded, struck through and said aloud', () => {
    const [before, after] = [find(draw(), 'bar:talk:gp:some'), find(draw({ view }), 'bar:talk:gp:some')]
    expect(after.box).toEqual(before.box)
    expect(after.faded).toBe(true)
    expect(after.label).toContain('Weggedacht')
    expect(pathsOf(after)).toHaveLength(pathsOf(before).length + 1)
    expect(find(draw({ view }), 'cell:gp:some').label).toContain('0 interventies. Nog 1 weggedacht')
  })

  test('is told apart from what the filter leaves out, and neither is in the number that is said', () => {
    const where = { status: { in: ['implemented'] } }
    expect(find(draw({ view: { where } }), 'cell:gp:some').label).toContain('Huisarts, Soms. 0 interventies. Nog 1 buiten het filter')
  })

  test('is struck through at overview too, where what the filter leaves out is not', () => {
    const strikes = (drawn: ReturnType<typeof draw>) =>
      pathsOf(find(drawn, 'cell:gp:some')).filter(({ paint }) => paint.stroke === themes.light.faded.ink).length
    expect(strikes(draw({ view, detail: 'overview' }))).toBe(1)
    expect(strikes(draw({ view: { where: { status: { in: ['implemented'] } } }, detail: 'overview' }))).toBe(0)
  })

  test('is not in the number of its cell at overview', () => {
    expect(textsOf(find(draw({ detail: 'overview' }), 'cell:gp:some'))).toContain('1')
    expect(textsOf(find(draw({ view, detail: 'overview' }), 'cell:gp:some'))).toContain('0')
  })
})

describe('a header', () => {
  test('shows name, count and, where norms are judged, coverage', () => {
    const texts = textsOf(find(draw(), 'row:gp'))
    expect(texts.slice(0, 2)).toEqual(['Huisarts', '1'])
    expect(find(draw(), 'row:gp').label).toBe('Uitvoerder: Huisarts. 1 interventie. 2 gaten · 2 van 4 gedekt · 2 onbekend')
  })

  test('keeps silent about coverage when nothing is judged', () => {
    expect(find(draw({ view: { norm: 'none' } }), 'row:gp').label).toBe('Uitvoerder: Huisarts. 1 interventie')
  })

  test('is a chevron for a stage and a plain box for what names no stage or has no order', () => {
    const corners = (key: string, columns = 'stage', rows = 'professional'): number =>
      (pathsOf(find(draw({ view: { columns, rows } }), key))[0]?.d.match(/[ML]/g) ?? []).length
    expect(corners('column:none')).toBe(5)
    expect(corners('column:some')).toBe(6)
    expect(corners('column:gp', 'professional', 'stage')).toBe(4)
  })
})

describe('a cell', () => {
  const stateOf = (key: string): string | undefined => find(draw(), key).facts['state']

  test('carries its state for scripts', () => {
    expect(stateOf('cell:teacher:much')).toBe('gap')
    expect(stateOf('cell:gp:some')).toBe('weak')
    expect(stateOf('cell:gp:none')).toBe('unknown')
    expect(stateOf('cell:coach:none')).toBe('not-applicable')
    expect(stateOf('cell:teacher:none')).toBe('covered')
    expect(find(draw({ view: { norm: 'none' } }), 'cell:teacher:much').facts['state']).toBe('not-judged')
  })

  test('says its state in a word, and a gap why it is one', () => {
    expect(textsOf(find(draw(), 'cell:teacher:much'))).toEqual(['Gat', '· geen aanbod'])
    expect(textsOf(find(draw(), 'cell:gp:some'))).toEqual(['Zwak'])
    expect(textsOf(find(draw(), 'cell:gp:none'))).toEqual(['Onbekend', '?'])
    expect(textsOf(find(draw(), 'cell:coach:none'))).toEqual(['n.v.t.'])
    expect(textsOf(find(draw({ language: 'en' }), 'cell:teacher:much'))).toEqual(['Gap', '· nothing here'])
  })

  test('tells states apart by pattern, not by colour alone', () => {
    const patternOf = (key: string): string => {
      const [pattern] = pathsOf(find(draw(), key))
      return `${pattern?.paint.dash?.join(' ') ?? 'solid'} ${(pattern?.d.split('M').length ?? 0) > 8 ? 'dense' : 'sparse'}`
    }
    const patterns = ['cell:teacher:much', 'cell:gp:some', 'cell:gp:none', 'cell:coach:none'].map(patternOf)
    expect(new Set(patterns).size).toBe(4)
  })

  test('is lit by its gaps and names their norms in its label', () => {
    const cell = find(draw(), 'cell:teacher:much')
    expect(cell.related).toEqual(['offer@stage=much;professional=teacher'])
    expect(cell.label).toBe('Docent, Veel. 0 interventies. Gat. Er is aanbod')
  })

  test('at overview shows its number, a tile for each intervention and its state', () => {
    const scene = draw({ detail: 'overview' })
    const cell = find(scene, 'cell:gp:some')
    expect(textsOf(cell)).toEqual(['1', 'Zwak'])
    expect(pathsOf(cell).some((path) => path.paint.fill === light.colours[0])).toBe(true)
    expect(textsOf(find(scene, 'cell:teacher:much'))[0]).toBe('Gat')
    expect(itemsOf(scene).some((item) => item.kind === 'bar')).toBe(false)
  })
})

describe('a bar', () => {
  test('shows its colour with a shape of its own', () => {
    const [edge, shape] = pathsOf(find(draw(), 'bar:lesson:teacher:none'))
    expect(edge?.paint.fill).toBe(light.colours[0])
    expect(shape?.paint.fill).toBe(light.onColour)
  })

  test('shares its edge between two values', () => {
    const fills = find(draw(), 'bar:talk:gp:some').marks.map((mark) => (mark.kind === 'text' ? '' : mark.paint.fill))
    expect(fills).toEqual(expect.arrayContaining([light.colours[0], light.colours[1]]))
  })

  test('is solid when carried out, dashed when not yet, dotted when nobody says', () => {
    const dashOf = (key: string): readonly number[] | undefined => {
      const [frame] = find(draw(), key).marks
      return frame?.kind === 'rect' ? frame.paint.dash : []
    }
    expect(dashOf('bar:lesson:teacher:none')).toBeUndefined()
    expect(dashOf('bar:talk:gp:some')).toEqual([5, 3])
    expect(dashOf('bar:leaflet:(unnamed):none')).toEqual([1.5, 2.5])
  })

  test('claims nothing by its outline in a chain that knows no status', () => {
    const chain = { ...smallChain, dimensions: smallChain.dimensions.filter(({ id }) => id !== 'status') }
    const [frame] = find(compose({ ...inputFor(), chain }), 'bar:leaflet:(unnamed):none').marks
    expect(frame?.kind === 'rect' && frame.paint.dash).toBeUndefined()
  })

  test('bears a bead under each segment that is inferred', () => {
    const beads = (key: string): number =>
      pathsOf(find(draw(), key)).filter((path) => path.paint.stroke === light.bar.mark && path.d.includes('C')).length
    expect(beads('bar:lesson:teacher:none')).toBe(1)
    expect(beads('bar:leaflet:(unnamed):none')).toBe(0)
  })

  test('says in how many rows its intervention stands', () => {
    expect(textsOf(find(draw(), 'bar:talk:gp:some'))).toContain('×2')
    expect(textsOf(find(draw(), 'bar:lesson:teacher:none'))).not.toContain('×2')
  })

  test('outside the filter fades, and its name keeps enough contrast to be read', () => {
    const scene = draw({ view: { where: { level: { in: ['indicated'] } } } })
    const bar = find(scene, 'bar:lesson:teacher:none')
    expect(bar.faded).toBe(true)
    expect(bar.marks.find((mark) => mark.kind === 'text')?.fill).toBe(light.faded.ink)
    expect(bar.label).toContain('Valt buiten het filter')
    expect(find(scene, 'bar:talk:gp:some').faded).toBe(false)
  })

  test('is lit by its intervention', () => {
    expect(find(draw(), 'bar:talk:coach:some').related).toEqual(['talk'])
  })

  test('at cards tells more under its name', () => {
    const bar = find(draw({ detail: 'cards' }), 'bar:lesson:teacher:none')
    expect(textsOf(bar).join(' ')).toContain('Universeel')
  })
})

test('a filter that hides says of a cell that it is empty because of it', () => {
  const view = { where: { level: { in: ['indicated'] } }, hide: true }
  // Shorter where the sign of its state stands beside it.
  expect(textsOf(find(draw({ view }), 'cell:teacher:none'))).toContain('Leeg (1)')
  expect(textsOf(find(draw({ view: { ...view, norm: 'none' } }), 'cell:teacher:none'))).toContain('Leeg door filter (1)')
})

test('colours follow the order of a dimension that has one', () => {
  const [edge] = pathsOf(find(draw({ view: { colour: 'recognition' } }), 'bar:lesson:teacher:none'))
  expect(edge?.paint.fill).toBe(light.ramp.at(-1))
})

test('without a colour dimension every edge is empty', () => {
  const { colour: _colour, ...plain } = colourful
  const scene = compose({ ...inputFor(), view: plain })
  expect(pathsOf(find(scene, 'bar:leaflet:(unnamed):none'))).toEqual([])
})
