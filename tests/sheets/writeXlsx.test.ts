import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { stampOf } from '../../src/export/stampOf'
import { composeSheets } from '../../src/sheets/composeSheets'
import { headRow, type Sheet } from '../../src/sheets/sheet'
import { columnLetters } from '../../src/sheets/worksheetPart'
import { writeXlsx } from '../../src/sheets/writeXlsx'
import { compact, date, namesShown, someChain, someDrawing } from '../export/fixtures'

const about = { title: 'Keten & kaart', language: 'nl', date } as const
const drawing = someDrawing(someChain(15))
const sheets = composeSheets({ ...drawing, stamp: stampOf(drawing, { date, address: 'https://voorbeeld.example/#bekijk' }) })
let file: Uint8Array

beforeAll(() => {
  file = writeXlsx(sheets, about)
})

describe('writeXlsx', () => {
  test('gives the same bytes for the same sheets and date', () => {
    expect(Buffer.compare(writeXlsx(sheets, about), file)).toBe(0)
  })

  test('tells columns apart that are called the same, and leaves out the table of an empty sheet', () => {
    const odd: Sheet = {
      name: "Vreemde 'namen'",
      columns: [
        { header: 'Naam', width: 10 },
        { header: 'naam', width: 10 },
        { header: '', width: 10 },
      ],
      rows: [['x'.repeat(40_000), 3, { text: '<b> & "c"\u0007', ground: '#ffeedd' }]],
      frozen: 0,
    }
    const bytes = writeXlsx([...sheets, odd, { ...odd, name: 'Leeg', rows: [] }], about)
    const parts = unzip(bytes)
    expect([...(parts['xl/tables/table8.xml'] ?? '').matchAll(/ name="([^"]*)"/g)].map((found) => found[1])).toEqual([
      'Tabel8',
      'Naam',
      'naam (2)',
      '–',
      'TableStyleLight1',
    ])
    expect(parts['xl/tables/table9.xml']).toBeUndefined()
  })

  test('tells columns apart where one is called by itself as another would be then', () => {
    const columns = ['A', 'a', 'A (2)', 'A'].map((header) => ({ header, width: 10 }))
    const parts = unzip(writeXlsx([{ name: 'Blad', columns, rows: [['', '', '', '']], frozen: 0 }], about))
    const names = [...(parts['xl/tables/table1.xml'] ?? '').matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map((found) => found[1])
    expect(names).toEqual(['A', 'a (3)', 'A (2)', 'A (4)'])
  })

  test('makes no table with a longer column name than Excel takes, and keeps the name', () => {
    const header = 'x'.repeat(256)
    const sheet = (name: string): Sheet => ({ name: 'Blad', columns: [{ header: name, width: 10 }], rows: [['rij']], frozen: 0 })
    const parts = unzip(writeXlsx([sheet(header)], about))
    expect(parts['xl/tables/table1.xml']).toBeUndefined()
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tablePart')
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`>${header}<`)
    expect(unzip(writeXlsx([sheet(header.slice(1))], about))['xl/tables/table1.xml']).toBeDefined()
  })

  test('keeps text from being read as the number of a character', () => {
    const parts = unzip(
      writeXlsx([{ name: 'Blad', columns: [{ header: '_x000A_', width: 10 }], rows: [['a_x0041_b _x12_']], frozen: 0 }], about),
    )
    expect(parts['xl/worksheets/sheet1.xml']).toContain('>a_x005F_x0041_b _x12_<')
    expect(parts['xl/worksheets/sheet1.xml']).toContain('>_x005F_x000A_<')
    expect(parts['xl/tables/table1.xml']).toContain('name="_x005F_x000A_"')
  })

  test('makes a table of each sheet, with its header frozen', () => {
    const parts = unzip(file)
    for (const [index, sheet] of sheets.entries()) {
      const top = headRow(sheet)
      const end = `${columnLetters(sheet.columns.length - 1)}${sheet.rows.length + top}`
      const filled = sheet.rows.length > 0
      expect(parts[`xl/tables/table${index + 1}.xml`]?.includes(`ref="A${top}:${end}"`) ?? false).toBe(filled)
      expect(parts[`xl/worksheets/sheet${index + 1}.xml`]).toMatch(new RegExp(`<pane [^>]*ySplit="${top}"[^>]*state="frozen"/>`))
    }
  })

  test('sets a note above the table, which begins below it', () => {
    const parts = unzip(
      writeXlsx(
        sheets.map((sheet) => ({ ...sheet, note: 'Alleen: Niveau = breed' })),
        about,
      ),
    )
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? ''
    expect(sheet).toMatch(/<row r="1"><c r="A1" s="0" t="inlineStr"><is><t [^>]*>Alleen: Niveau = breed<\/t><\/is><\/c><\/row><row r="2"/)
    expect(sheet).toContain('ySplit="2" topLeftCell="B3"')
    expect(parts['xl/tables/table2.xml']).toContain(
      `ref="A2:${columnLetters((sheets[1]?.columns.length ?? 0) - 1)}${(sheets[1]?.rows.length ?? 0) + 2}"`,
    )
    expect(parts['xl/workbook.xml']).toContain('$1:$2</definedName>')
  })

  test('names its tables in its own language', () => {
    const parts = unzip(writeXlsx(sheets, { ...about, language: 'en' }))
    expect(parts['xl/tables/table1.xml']).toContain('displayName="Table1"')
  })

  test('repeats on each page of a print what stays in sight on screen', () => {
    const titles = [...(unzip(file)['xl/workbook.xml'] ?? '').matchAll(/<definedName [^>]*>([^<]*)</g)].map((found) => found[1])
    const matrix = sheets[0]?.name ?? ''
    const about = sheets.at(-1)?.name ?? ''
    expect(titles[0]).toBe(`'${matrix}'!$A:$B,'${matrix}'!$1:$1`)
    expect(titles.at(-1)).toBe(`'${about}'!$1:$1`)
  })

  test('writes what looks like a formula as text', () => {
    const sheet: Sheet = {
      name: 'x',
      columns: [{ header: '=1+1', width: 9 }],
      rows: [['=HYPERLINK("x")'], ['@SUM(A1)'], ['+1']],
      frozen: 0,
    }
    const xml = unzip(writeXlsx([sheet], about))['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).not.toContain('<f>')
    expect(xml.match(/t="inlineStr"/g)).toHaveLength(4)
  })
})

describe('composeSheets', () => {
  test('makes a sheet for the matrix, interventions, links, gaps, coverage, sources and the file itself', () => {
    const names = ['Matrix', 'Interventies', 'Verbindingen', 'Gaten', 'Dekking', 'Bronnen', 'Over dit bestand']
    expect(sheets.map(({ name }) => name)).toEqual(names)
  })

  test('names every intervention that is drawn, in the matrix and in the list', () => {
    for (const sheet of sheets.slice(0, 2)) {
      const text = compact(textsOf(sheet).join(' '))
      expect(namesShown(drawing).filter((name) => !text.includes(compact(name)))).toEqual([])
    }
  })

  test('gives each dimension a column', () => {
    const headers = sheets[1]?.columns.map(({ header }) => header)
    expect(headers).toEqual(expect.arrayContaining(drawing.chain.dimensions.map(({ name }) => name.nl)))
  })

  test('lists the gaps that were found, and stamps the file with chain, norms, date and address', () => {
    expect(sheets[3]?.rows).toHaveLength(drawing.findings.gaps.length)
    const stamp: unknown = Object.fromEntries(sheets.at(-1)?.rows.map((row) => row.map(String)) ?? [])
    expect(stamp).toMatchObject({
      Keten: drawing.scene.title,
      'Gemaakt op': '2 maart 2026',
      'Deze weergave op internet': 'https://voorbeeld.example/#bekijk',
    })
  })

  test('narrows every list to what a filter leaves', () => {
    const [level] = drawing.chain.dimensions.find(({ id }) => id === 'level')?.values ?? []
    const filtered = someDrawing(drawing.chain, { where: { level: { in: [level?.id ?? ''] } } })
    const [matrix, interventions, links] = composeSheets({ ...filtered, stamp: [] })
    const matching = drawing.chain.interventions.filter(({ memberships }) => memberships['level']?.some(({ value }) => value === level?.id))
    expect(interventions?.rows.map((row) => row.at(-1))).toEqual(matching.map(({ id }) => id))
    expect(links?.rows.length).toBeLessThan(drawing.chain.links.length)
    const text = compact(textsOf(matrix).join(' '))
    const named = drawing.chain.interventions.filter(({ name }) => text.includes(`•${compact(name.nl ?? '')}`))
    expect(named.filter((intervention) => !matching.includes(intervention))).toEqual([])
    expect(text).toContain('buitenhetfilter)')
  })
})

test('columnLetters counts on after Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

function textsOf(sheet: Sheet | undefined): string[] {
  return sheet?.rows.flat().map((cell) => (typeof cell === 'object' ? cell.text : String(cell))) ?? []
}

function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
}
