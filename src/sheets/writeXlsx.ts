// Sheets → the bytes of an Excel workbook: a real table on each sheet, with filter buttons and a header that stays in sight.

import type { Language } from '../chain/chain'
import { exportWords } from '../words/export'
import { packOffice, type OfficePart, type Properties, type Relation } from '../export/officeParts'
import { escapeXml } from '../export/escapeXml'
import { continueTexts } from './continueTexts'
import { escapeXstring } from './escapeXstring'
import { headRow, isTable, type Sheet } from './sheet'
import { stylesPart } from './stylesPart'
import { columnLetters, worksheetPart } from './worksheetPart'

const type = 'officedocument.spreadsheetml'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relationships = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The same sheets and options give the same bytes. */
export function writeXlsx(sheets: readonly Sheet[], about: Properties): Uint8Array {
  const distinct = continueTexts(sheets, about.language).map((sheet) => ({ ...sheet, columns: distinctHeaders(sheet.columns) }))
  const { content, styleOf } = stylesPart(distinct)
  const parts: readonly OfficePart[] = [
    {
      path: 'xl/workbook.xml',
      type: `${type}.sheet.main+xml`,
      content: workbook(distinct),
      relations: [...distinct.map((_, at): Relation => ['worksheet', `worksheets/sheet${at + 1}.xml`]), ['styles', 'styles.xml']],
    },
    { path: 'xl/styles.xml', type: `${type}.styles+xml`, content },
    ...distinct.flatMap((sheet, at): OfficePart[] => {
      const table: OfficePart = {
        path: `xl/tables/table${at + 1}.xml`,
        type: `${type}.table+xml`,
        content: tablePart(sheet, at + 1, about.language),
      }
      const path = `xl/worksheets/sheet${at + 1}.xml`
      const written = { path, type: `${type}.worksheet+xml`, content: worksheetPart(sheet, styleOf) }
      if (!isTable(sheet)) return [written]
      return [{ ...written, relations: [['table', `../tables/table${at + 1}.xml`]] }, table]
    }),
  ]
  return packOffice(parts, about)
}

// Excel repairs a file in which two columns of a table are called the same, also when one of them is called `A (2)` by itself.
function distinctHeaders(columns: Sheet['columns']): Sheet['columns'] {
  const given = columns.map(({ header }) => header.replace(/\s+/g, ' ').trim() || '–')
  const own = new Set(given.map((header) => header.toLowerCase()))
  const taken = new Set<string>()
  return columns.map((column, at) => {
    const name = given[at] ?? ''
    let header = name
    for (let times = 2; taken.has(header.toLowerCase()) || (header !== name && own.has(header.toLowerCase())); times += 1)
      header = `${name} (${times})`
    taken.add(header.toLowerCase())
    return { ...column, header }
  })
}

function workbook(sheets: readonly Sheet[]): string {
  const listed = sheets.map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const titles = sheets.map(
    (sheet, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${printTitles(sheet)}</definedName>`,
  )
  return `<workbook ${main} ${relationships}><sheets>${listed.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
}

// Every page of a print has the header, and what a row is about where the columns after that are on pages of their own.
function printTitles(sheet: Sheet): string {
  const name = `'${escapeXml(sheet.name)}'!`
  const rows = `${name}$1:$${headRow(sheet)}`
  return sheet.frozen === 0 ? rows : `${name}$A:$${columnLetters(sheet.frozen - 1)},${rows}`
}

function tablePart(sheet: Sheet, number: number, language: Language): string {
  const name = `${exportWords[language].table}${number}`
  const { columns, rows } = sheet
  const top = headRow(sheet)
  const range = `A${top}:${columnLetters(columns.length - 1)}${top + rows.length}`
  const named = columns.map(({ header }, at) => `<tableColumn id="${at + 1}" name="${escapeXstring(header)}"/>`)
  return [
    `<table ${main} id="${number}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${named.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join('')
}
