// Memo → the bytes of a Word document: real headings, lists and tables, in the language of the memo.

import { otherLanguage, splitForeign } from '../chain/foreignTexts'
import { locales } from '../words/dates'
import { columnWidths } from './columnWidths'
import { escapeXml } from './escapeXml'
import type { Block, Memo, Run } from './memo'
import { packOffice } from './officeParts'
import { footerPart, numberingPart, stylesPart, wordNames } from './wordParts'

const type = 'officedocument.wordprocessingml'

/** Twentieths of a point: A4 with margins of 2 cm. */
const page = { width: 11906, height: 16838, margin: 1134 }
const room = page.width - 2 * page.margin

/** The same memo and date give the same bytes. */
export function writeDocx({ title, language, foreign, blocks }: Memo, date: Date): Uint8Array {
  const size = `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>`
  const margins = `<w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="567" w:footer="567" w:gutter="0"/>`
  const other = `<w:lang w:val="${locales[otherLanguage(language)]}"/>`
  const write: WriteText = (text, looks = '') =>
    splitForeign(text, foreign)
      .map((part) => textRun(part.text, part.foreign ? `${looks}${other}` : looks))
      .join('')
  const body = `${blocks.map((block) => writeBlock(block, write)).join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>${size}${margins}</w:sectPr>`
  return packOffice(
    [
      {
        path: 'word/document.xml',
        type: `${type}.document.main+xml`,
        content: `<w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
        relations: [
          ['styles', 'styles.xml'],
          ['numbering', 'numbering.xml'],
          ['footer', 'footer1.xml'],
        ],
      },
      { path: 'word/styles.xml', type: `${type}.styles+xml`, content: stylesPart(locales[language]) },
      { path: 'word/numbering.xml', type: `${type}.numbering+xml`, content: numberingPart },
      { path: 'word/footer1.xml', type: `${type}.footer+xml`, content: footerPart },
    ],
    { title, language, date },
  )
}

type WriteText = (text: string, looks?: string) => string

function writeBlock(block: Block, write: WriteText): string {
  switch (block.kind) {
    case 'heading':
      return writeParagraph(write(block.text), { style: `Heading${block.level}`, newPage: block.newPage })
    case 'paragraph':
      return writeParagraph(writeRuns(block.runs, write))
    case 'list':
      return block.items.map((item) => writeParagraph(writeRuns(item, write), { style: 'ListBullet' })).join('')
    case 'table':
      return writeTable(block, write)
  }
}

type Looks = { readonly style?: string; readonly centred?: boolean; readonly newPage?: boolean | undefined }

function writeParagraph(runs: string, { style, centred = false, newPage = false }: Looks = {}): string {
  const looks = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${newPage ? '<w:pageBreakBefore/>' : ''}${centred ? '<w:jc w:val="center"/>' : ''}`
  return `<w:p>${looks === '' ? '' : `<w:pPr>${looks}</w:pPr>`}${runs}</w:p>`
}

function writeRuns(runs: readonly Run[], write: WriteText): string {
  return runs.map((run) => writeRun(run, write)).join('')
}

function writeRun(run: Run, write: WriteText): string {
  if (typeof run === 'string') return write(run)
  if ('strong' in run) return write(run.strong, '<w:b/>')
  const { address } = run
  // A quote would end the field's own text.
  const field = escapeXml(` HYPERLINK "${address.replaceAll('"', '%22')}" `)
  return `<w:fldSimple w:instr="${field}">${textRun(address, '<w:rStyle w:val="Hyperlink"/>')}</w:fldSimple>`
}

function textRun(text: string, looks: string): string {
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

function writeTable({ head, rows, centred }: Extract<Block, { readonly kind: 'table' }>, write: WriteText): string {
  const widths = columnWidths({ head, rows }, room)
  const line = (cells: readonly string[], isHead: boolean): string => {
    const written = cells.map((text, at) => {
      const content = writeParagraph(write(text), { style: isHead ? 'TableHead' : 'TableText', centred: centred && at > 0 })
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
    })
    // The head is repeated on every page, and no line is cut by the end of one.
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`
  }
  const looks = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${room}" w:type="dxa"/><w:tblLook w:firstRow="1"/></w:tblPr>`
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  // Word joins two tables that no paragraph keeps apart, and a document may not end with one.
  return `<w:tbl>${looks}${grid}${line(head, true)}${rows.map((row) => line(row, false)).join('')}</w:tbl><w:p/>`
}
