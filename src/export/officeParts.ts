// What Office files of all kinds are packed in: a list of their parts, the relations between parts, and what the file is called.

import { escapeXml } from './escapeXml'
import { zipFiles } from './zipFiles'

export type Properties = { readonly title: string; readonly language: 'nl' | 'en'; readonly date: Date }

/** `type` is what comes after `application/vnd.openxmlformats-`. */
export type OfficePart = {
  readonly path: string
  readonly type: string
  readonly content: string
  readonly relations?: readonly Relation[]
}

/** From the part that has it to `target`, whose path is taken from the folder of that part. Numbered rId1, rId2, … in their order. */
export type Relation = readonly [type: string, target: string]

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const schemas = 'http://schemas.openxmlformats.org'
const office = 'officeDocument/2006/relationships'

/** `parts` begins with the main part. The same parts and properties give the same bytes. */
export function packOffice(parts: readonly OfficePart[], about: Properties): Uint8Array {
  const main = parts[0]
  if (main === undefined) throw new Error('an office file needs a main part')
  const whole: readonly OfficePart[] = [
    ...parts,
    { path: 'docProps/core.xml', type: 'package.core-properties+xml', content: coreProperties(about) },
    { path: 'docProps/app.xml', type: 'officedocument.extended-properties+xml', content: appProperties },
  ]
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(whole),
    '_rels/.rels': writeRelations([
      [`${office}/officeDocument`, main.path],
      ['package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      [`${office}/extended-properties`, 'docProps/app.xml'],
    ]),
  }
  for (const { path, content, relations = [] } of whole) {
    files[path] = declaration + content
    const beside = path.replace(/([^/]+)$/, '_rels/$1.rels')
    if (relations.length > 0) files[beside] = writeRelations(relations.map(([type, target]) => [`${office}/${type}`, target]))
  }
  return zipFiles(files, about.date)
}

function contentTypes(parts: readonly OfficePart[]): string {
  const named = parts.map(({ path, type }) => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-${type}"/>`)
  return [
    `${declaration}<Types xmlns="${schemas}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...named,
    '</Types>',
  ].join('')
}

function writeRelations(relations: readonly Relation[]): string {
  const written = relations.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${schemas}/${type}" Target="${target}"/>`)
  return `${declaration}<Relationships xmlns="${schemas}/package/2006/relationships">${written.join('')}</Relationships>`
}

function coreProperties({ title, language, date }: Properties): string {
  const time = `${date.toISOString().slice(0, 19)}Z`
  return [
    `<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Ketenkaart</dc:creator><dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

const appProperties = `<Properties xmlns="${schemas}/officeDocument/2006/extended-properties"><Application>Ketenkaart</Application></Properties>`
