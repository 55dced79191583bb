// Nothing in → the fixed parts of a presentation: theme, master, one layout with a title, the master of the notes.

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
/** The root element of a part of the presentation, with its namespaces. */
export function part(tag: string, content: string, attributes = ''): string {
  return `<${tag} ${namespaces}${attributes}>${content}</${tag}>`
}

/** The shapes of a slide, layout or master: the tree begins with a group that stands for the whole. */
export function shapeTree(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`
}

/** Width and height of a slide (16:9) and of a page of notes, EMU. */
export const slideSize = { width: 12_192_000, height: 6_858_000 } as const
export const notesSize = { width: 6_858_000, height: 9_144_000 } as const

// Calibri is on every machine that has PowerPoint and is a little narrower than the font the scene was measured in, so that
// what fits there fits here. It is named in the theme only: whoever wants the house font of a municipality changes it in one place.
const font = 'Calibri'

const colours: Readonly<Record<string, string>> = {
  dk1: '16202E',
  lt1: 'FFFFFF',
  dk2: '1B2B45',
  lt2: 'E9EEF4',
  accent1: '2450A4',
  accent2: 'CC6F1C',
  accent3: '0F7F68',
  accent4: '8A1C5C',
  accent5: '6A5206',
  accent6: '8F5BE0',
  hlink: '2450A4',
  folHlink: '8A1C5C',
}

export function themePart(): string {
  const scheme = Object.entries(colours).map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  const family = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return [
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ketenkaart"><a:themeElements>',
    `<a:clrScheme name="Ketenkaart">${scheme.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Ketenkaart"><a:majorFont>${family}</a:majorFont><a:minorFont>${family}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Ketenkaart"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('')
}

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

type Placeholder = {
  readonly id: number
  readonly type: string
  readonly index?: number
  readonly box: readonly [x: number, y: number, width: number, height: number]
}

function placeholder({ id, type, index, box: [x, y, width, height] }: Placeholder): string {
  const picture = type === 'sldImg'
  const locks = picture ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>'
  const text = picture ? '' : '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="nl-NL"/></a:p></p:txBody>'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph type="${type}"${index === undefined ? '' : ` idx="${index}"`}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${text}</p:sp>`
}

const title: Placeholder = { id: 2, type: 'title', box: [457_200, 228_600, 11_277_600, 609_600] }
const background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

export function masterPart(): string {
  const level = (size: number, bold: boolean): string =>
    `<a:lvl1pPr algn="l"><a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`
  const styles = `<p:txStyles><p:titleStyle>${level(2400, true)}</p:titleStyle><p:bodyStyle>${level(1400, false)}</p:bodyStyle><p:otherStyle>${level(1400, false)}</p:otherStyle></p:txStyles>`
  const layouts = '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>'
  return part('p:sldMaster', `<p:cSld>${background}${shapeTree(placeholder(title))}</p:cSld>${colourMap}${layouts}${styles}`)
}

export function layoutPart(): string {
  const content = `<p:cSld name="Kaart">${shapeTree(placeholder(title))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`
  return part('p:sldLayout', content, ' type="titleOnly" preserve="1"')
}

const notesPicture: Placeholder = { id: 2, type: 'sldImg', box: [685_800, 1_143_000, 5_486_400, 3_086_100] }
const notesBody: Placeholder = { id: 3, type: 'body', index: 1, box: [685_800, 4_400_550, 5_486_400, 3_600_450] }

export function notesMasterPart(): string {
  return part('p:notesMaster', `<p:cSld>${background}${shapeTree(placeholder(notesPicture) + placeholder(notesBody))}</p:cSld>${colourMap}`)
}
