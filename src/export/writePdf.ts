// Scenes → the bytes of a PDF: a page each, vector shapes, text that can be selected, fonts embedded, tagged for screen readers.

import PDFDocument from 'pdfkit'
import type { Item, Scene } from '../scene/scene'
import type { FontFiles } from './fontFiles'
import { paintMark } from './paintMark'
import { tagPage, titleApart, type Tag } from './tagPage'
import { escapeXml } from './escapeXml'

export type PdfOptions = {
  readonly fonts: FontFiles
  readonly title: string
  readonly language: 'nl' | 'en'
  readonly date: Date
}

/** Points (1/72 inch) a px, and a millimetre. */
const pointsPerPixel = 0.75
const pointsPerMillimetre = 72 / 25.4

/** The same scenes and options give the same bytes. */
export async function writePdf(scenes: readonly Scene[], options: PdfOptions): Promise<Uint8Array> {
  const document = openDocument(options)
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(join(chunks)))
    document.on('error', reject)
  })
  const root = document.struct('Document')
  document.addStructure(root)
  for (const [index, scene] of scenes.entries()) {
    root.add(addPage(document, scene, index === 0 ? 'H1' : 'H2'))
    document.outline.addItem(scene.title)
  }
  root.end()
  document.end()
  return done
}

type Document = PDFKit.PDFDocument
type Structure = ReturnType<Document['struct']>
type Content = ReturnType<Document['markStructureContent']>

// pdfkit copies the title into the XML metadata as it stands, where an ampersand makes the file unreadable. When it does so the plain title has been written.
class TitledDocument extends PDFDocument {
  override endMetadata(): void {
    this.info.Title = escapeXml(this.info.Title ?? '')
    super.endMetadata()
  }
}

function openDocument({ fonts, title, language, date }: PdfOptions): Document {
  const document = new TitledDocument({
    autoFirstPage: false,
    // No font to begin with: the browser's build of pdfkit brings none of the standard ones.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Creator: 'Ketenkaart', CreationDate: date, ModDate: date },
  })
  for (const [name, bytes] of Object.entries(fonts)) document.registerFont(name, bytes)
  document.appendXML(
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  )
  return document
}

function addPage(document: Document, page: Scene, heading: 'H1' | 'H2'): Structure {
  const scene = titleApart(page)
  const { paper } = scene
  const width = paper === undefined ? scene.width * pointsPerPixel : paper.width * pointsPerMillimetre
  const height = paper === undefined ? scene.height * pointsPerPixel : paper.height * pointsPerMillimetre
  const scale = Math.min(width / scene.width, height / scene.height)
  const left = (width - scene.width * scale) / 2
  const top = (height - scene.height * scale) / 2
  document.addPage({ size: [width, height], margin: 0 })
  document.markContent('Artifact', { type: 'Layout' })
  document.rect(0, 0, width, height).fill(scene.background)
  document.endMarkedContent()

  const root = tagPage(scene, heading)
  const contents = paintItems(document, scene, { types: typesByItem(root), left, top, scale })
  const onPage = ({ box }: Item): [number, number, number, number] => [
    left + box.x * scale,
    top + box.y * scale,
    left + (box.x + box.width) * scale,
    top + (box.y + box.height) * scale,
  ]
  return build(document, root, { contents, onPage })
}

type Painting = { readonly types: ReadonlyMap<Item, string>; readonly left: number; readonly top: number; readonly scale: number }

function paintItems(document: Document, { layers }: Scene, { types, left, top, scale }: Painting): ReadonlyMap<Item, Content> {
  const contents = new Map<Item, Content>()
  document.save()
  document.translate(left, top).scale(scale)
  for (const item of [...layers.body, ...layers.columns, ...layers.rows, ...layers.corner, ...layers.frame]) {
    if (item.marks.length === 0) continue
    const type = types.get(item)
    if (type === undefined) document.markContent('Artifact', { type: 'Layout' })
    else contents.set(item, document.markStructureContent(type))
    for (const mark of item.marks) paintMark(document, mark)
    document.endMarkedContent()
  }
  document.restore()
  return contents
}

function isItem(child: Tag | Item): child is Item {
  return 'marks' in child
}

function typesByItem(root: Tag): ReadonlyMap<Item, string> {
  const types = new Map<Item, string>()
  const walk = ({ type, children }: Tag): void => {
    for (const child of children) {
      if (isItem(child)) types.set(child, type)
      else walk(child)
    }
  }
  walk(root)
  return types
}

type Painted = { readonly contents: ReadonlyMap<Item, Content>; readonly onPage: (item: Item) => [number, number, number, number] }

function build(document: Document, { type, alt, scope, children }: Tag, painted: Painted): Structure {
  const figure = type === 'Figure' ? children.find(isItem) : undefined
  const element = document.struct(type, {
    ...(alt === undefined ? {} : { alt }),
    ...(scope === undefined ? {} : { scope }),
    ...(figure === undefined ? {} : { bbox: painted.onPage(figure) }),
  })
  for (const child of children) {
    if (!isItem(child)) element.add(build(document, child, painted))
    else {
      const content = painted.contents.get(child)
      if (content !== undefined) element.add(content)
    }
  }
  return element
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
