// Slides → the bytes of a PowerPoint file: native shapes and text that can be edited, links glued to bars, notes filled.

import { strToU8, zipSync, type Zippable } from 'fflate'
import { escape } from '../export/writeSvg'
import type { Scene } from '../scene/scene'
import { composeSlide } from './composeSlide'
import { layoutPart, masterPart, notesMasterPart, notesSize, part, plainPart, shapeTree, slideSize, themePart } from './masterParts'
import { writePart, type Placing } from './writeShape'

export type Slide = {
  readonly scene: Scene
  /** Every slide has one, for screen readers and the overview. */
  readonly title: string
  /** What the presenter says: a paragraph a line. */
  readonly notes?: string
}

export type PptxOptions = { readonly title: string; readonly language: 'nl' | 'en'; readonly date: Date }

/** The same slides and options give the same bytes. */
export function writePptx(slides: readonly Slide[], options: PptxOptions): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relations([
      ['officeDocument', 'ppt/presentation.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreProperties(options),
    'docProps/app.xml': plainPart(
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Ketenkaart</Application></Properties>',
    ),
    'ppt/presentation.xml': presentation(slides.length),
    'ppt/_rels/presentation.xml.rels': relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...slides.map((_, index): Relation => ['slide', `slides/slide${index + 1}.xml`]),
    ]),
    'ppt/slideMasters/slideMaster1.xml': masterPart(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': layoutPart(),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    'ppt/notesMasters/notesMaster1.xml': notesMasterPart(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([['theme', '../theme/theme2.xml']]),
    'ppt/theme/theme1.xml': themePart(),
    'ppt/theme/theme2.xml': themePart(),
  }
  for (const [index, slide] of slides.entries())
    Object.assign(files, slideParts(slide, { number: index + 1, language: languageTag(options) }))
  return zip(files, options.date)
}

type Numbered = { readonly number: number; readonly language: Placing['language'] }

function slideParts({ scene, title, notes = '' }: Slide, { number, language }: Numbered): Record<string, string> {
  const scale = Math.min(slideSize.width / scene.width, slideSize.height / scene.height)
  const placing: Placing = {
    scale,
    left: (slideSize.width - scene.width * scale) / 2,
    top: (slideSize.height - scene.height * scale) / 2,
    language,
  }
  const shapes = composeSlide(scene, title).map((shape) => writePart(shape, placing))
  const ground = `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${scene.background.slice(1).toUpperCase()}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
  const mapping = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'
  return {
    [`ppt/slides/slide${number}.xml`]: part('p:sld', `<p:cSld>${ground}${shapeTree(shapes.join('\n'))}</p:cSld>${mapping}`),
    [`ppt/slides/_rels/slide${number}.xml.rels`]: relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ]),
    [`ppt/notesSlides/notesSlide${number}.xml`]: part('p:notes', `<p:cSld>${shapeTree(notesShapes(notes, language))}</p:cSld>${mapping}`),
    [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relations([
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]),
  }
}

function notesShapes(notes: string, language: string): string {
  const paragraphs = notes
    .split('\n')
    .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${escape(line)}</a:t></a:r></a:p>`))
  return [
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="sldImg"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>',
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="body"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>',
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`,
  ].join('')
}

function presentation(count: number): string {
  // The first three relations are master, notes master and theme.
  const ids = Array.from({ length: count }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 4}"/>`)
  return part(
    'p:presentation',
    [
      '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>',
      `<p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
      `<p:sldSz cx="${slideSize.width}" cy="${slideSize.height}"/><p:notesSz cx="${notesSize.width}" cy="${notesSize.height}"/>`,
      // Text outside placeholders, which is nearly all of it, takes its font from here.
      '<p:defaultTextStyle><a:defPPr/><a:lvl1pPr><a:defRPr sz="1400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle>',
    ].join(''),
  )
}

const office = 'application/vnd.openxmlformats-officedocument'

function contentTypes(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const types: readonly (readonly [path: string, type: string])[] = [
    ['/ppt/presentation.xml', 'presentationml.presentation.main+xml'],
    ['/ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster+xml'],
    ['/ppt/slideLayouts/slideLayout1.xml', 'presentationml.slideLayout+xml'],
    ['/ppt/notesMasters/notesMaster1.xml', 'presentationml.notesMaster+xml'],
    ['/ppt/theme/theme1.xml', 'theme+xml'],
    ['/ppt/theme/theme2.xml', 'theme+xml'],
    ['/docProps/app.xml', 'extended-properties+xml'],
    ...numbers.map((number) => [`/ppt/slides/slide${number}.xml`, 'presentationml.slide+xml'] as const),
    ...numbers.map((number) => [`/ppt/notesSlides/notesSlide${number}.xml`, 'presentationml.notesSlide+xml'] as const),
  ]
  return plainPart(
    [
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
      ...types.map(([path, type]) => `<Override PartName="${path}" ContentType="${office}.${type}"/>`),
      '</Types>',
    ].join(''),
  )
}

type Relation = readonly [type: string, target: string]

/** Numbered rId1, rId2, … in their order. */
function relations(list: readonly Relation[]): string {
  const written = list.map(([type, target], index) => {
    const base = type.startsWith('metadata/') ? 'package/2006/relationships' : 'officeDocument/2006/relationships'
    return `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/${base}/${type}" Target="${target}"/>`
  })
  return plainPart(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`,
  )
}

function coreProperties({ title, date, language }: PptxOptions): string {
  const time = `${date.toISOString().slice(0, 19)}Z`
  return plainPart(
    [
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escape(title)}</dc:title><dc:creator>Ketenkaart</dc:creator><dc:language>${language}</dc:language>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
      '</cp:coreProperties>',
    ].join(''),
  )
}

function languageTag({ language }: PptxOptions): Placing['language'] {
  return language === 'nl' ? 'nl-NL' : 'en-GB'
}

// A zip keeps the time of day where it was made; the parts of a UTC date are put into a local one so that the place doesn't matter.
function zip(files: Readonly<Record<string, string>>, date: Date): Uint8Array {
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes())
  const entries = Object.entries(files).map(([name, text]): [string, Zippable[string]] => [name, [strToU8(text), { mtime }]])
  return zipSync(Object.fromEntries(entries), { level: 6 })
}
