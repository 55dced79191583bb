// The parts of a Word document that every memo has alike: how headings, lists and tables look.

export const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const ink = '1F2A37'
const rule = '8C8C8C'

/** Half points. */
export const tableTextSize = 18

/** Sizes in half points, spaces in twentieths of a point. */
const headings = [
  { size: 36, before: 0 },
  { size: 28, before: 360 },
  { size: 24, before: 280 },
  { size: 22, before: 200 },
]

/** `locale` is what spelling is checked in. */
export function stylesPart(locale: string): string {
  const font = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>'
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${rule}"/>`).join('')
  return [
    `<w:styles ${wordNames}><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="22"/><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    ...headings.map(headingStyle),
    paragraphStyle(
      { id: 'ListBullet', name: 'List Bullet' },
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr>',
    ),
    paragraphStyle(
      { id: 'TableText', name: 'Table Text' },
      `<w:pPr><w:spacing w:before="20" w:after="20"/></w:pPr><w:rPr><w:sz w:val="${tableTextSize}"/></w:rPr>`,
    ),
    paragraphStyle(
      { id: 'TableHead', name: 'Table Head' },
      `<w:pPr><w:keepNext/><w:spacing w:before="20" w:after="20"/></w:pPr><w:rPr><w:b/><w:sz w:val="${tableTextSize}"/></w:rPr>`,
    ),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>',
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style>`,
    '</w:styles>',
  ].join('')
}

function headingStyle({ size, before }: (typeof headings)[number], at: number): string {
  return paragraphStyle(
    { id: `Heading${at + 1}`, name: `heading ${at + 1}` },
    `<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${at}"/></w:pPr><w:rPr><w:b/><w:color w:val="${ink}"/><w:sz w:val="${size}"/></w:rPr>`,
  )
}

function paragraphStyle({ id, name }: { readonly id: string; readonly name: string }, looks: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${looks}</w:style>`
}

/** The number of the page. */
export const footerPart = `<w:ftr ${wordNames}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`

/** Its only list is one of bullets. */
export const numberingPart = [
  `<w:numbering ${wordNames}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>`,
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>',
  '<w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr></w:lvl></w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
].join('')
