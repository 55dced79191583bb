// Sheets → the styles of their workbook, and the number by which a cell names its style.

import type { Sheet } from './sheet'

/** The style of a header, of text, of a number, or of text on a ground of this colour. */
export type StyleOf = (look: 'header' | 'text' | 'number' | `#${string}`) => number

const headerGround = '#1b2b45'
const rule = 'DBE1E8'
const noSides = '<left/><right/><top/>'
// Indented, and numbers in the middle: what stands beside each other would touch, and be read as one.
const text = 'horizontal="left" vertical="top" wrapText="1" indent="1"'
const number = 'horizontal="center" vertical="top"'

export function stylesPart(sheets: readonly Sheet[]): { readonly content: string; readonly styleOf: StyleOf } {
  const cells = sheets.flatMap((sheet) => sheet.rows.flat())
  const grounds = [...new Set(cells.flatMap((cell) => (typeof cell === 'object' ? [cell.ground] : [])))]
  // The first two fills are fixed by Excel, the first style is that of cells which name none.
  const fill = (colour: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1).toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill(headerGround),
    ...grounds.map(fill),
  ]
  const styles = ['header', 'text', 'number', ...grounds]
  const formats = [
    format({ font: 0, fill: 0 }),
    format({ font: 1, fill: 2, align: 'horizontal="left" vertical="center" wrapText="1" indent="1"' }),
    format({ font: 0, fill: 0, align: text }),
    format({ font: 0, fill: 0, align: number }),
    ...grounds.map((_, at) => format({ font: 0, fill: at + 3, align: text })),
  ]
  const content = [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font></fonts>',
    `<fills count="${fills.length}">${fills.join('')}</fills>`,
    `<borders count="2"><border>${noSides}<bottom/><diagonal/></border><border>${noSides}<bottom style="thin"><color rgb="FF${rule}"/></bottom><diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('')
  return { content, styleOf: (look) => styles.indexOf(look) + 1 }
}

function format({ font, fill, align }: { readonly font: number; readonly fill: number; readonly align?: string }): string {
  const applied = `${font === 0 ? '' : ' applyFont="1"'}${fill === 0 ? '' : ' applyFill="1"'}`
  const border = align === undefined ? 'borderId="0"' : 'borderId="1" applyBorder="1"'
  const start = `<xf numFmtId="0" fontId="${font}" fillId="${fill}" ${border} xfId="0"${applied}`
  return align === undefined ? `${start}/>` : `${start} applyAlignment="1"><alignment ${align}/></xf>`
}
