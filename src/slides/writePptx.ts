// Slides → the bytes of a PowerPoint file: native shapes and text that can be edited, links glued to bars, notes filled.

import { locales } from '../words/dates'
import { packOffice, type OfficePart, type Properties, type Relation } from '../export/officeParts'
import { escapeXml } from '../export/escapeXml'
import type { Scene } from '../scene/scene'
import { composeSlide } from './composeSlide'
import { layoutPart, masterPart, notesMasterPart, notesSize, part, shapeTree, slideSize, themePart } from './masterParts'
import { writePart, type Placing } from './writeShape'

export type Slide = {
  readonly scene: Scene
  /** Every slide has one, for screen readers and the overview. */
  readonly title: string
  /** What the presenter says: a paragraph a line. */
  readonly notes?: string
}

const type = 'officedocument.presentationml'
const themeType = 'officedocument.theme+xml'

/** The same slides and options give the same bytes. */
export function writePptx(slides: readonly Slide[], about: Properties): Uint8Array {
  const language = locales[about.language]
  return packOffice(
    [
      {
        path: 'ppt/presentation.xml',
        type: `${type}.presentation.main+xml`,
        content: presentation(slides.length),
        relations: [
          ['slideMaster', 'slideMasters/slideMaster1.xml'],
          ['notesMaster', 'notesMasters/notesMaster1.xml'],
          ['theme', 'theme/theme1.xml'],
          ...slides.map((_, index): Relation => ['slide', `slides/slide${index + 1}.xml`]),
        ],
      },
      {
        path: 'ppt/slideMasters/slideMaster1.xml',
        type: `${type}.slideMaster+xml`,
        content: masterPart(),
        relations: [
          ['slideLayout', '../slideLayouts/slideLayout1.xml'],
          ['theme', '../theme/theme1.xml'],
        ],
      },
      {
        path: 'ppt/slideLayouts/slideLayout1.xml',
        type: `${type}.slideLayout+xml`,
        content: layoutPart(),
        relations: [['slideMaster', '../slideMasters/slideMaster1.xml']],
      },
      {
        path: 'ppt/notesMasters/notesMaster1.xml',
        type: `${type}.notesMaster+xml`,
        content: notesMasterPart(),
        relations: [['theme', '../theme/theme2.xml']],
      },
      { path: 'ppt/theme/theme1.xml', type: themeType, content: themePart() },
      { path: 'ppt/theme/theme2.xml', type: themeType, content: themePart() },
      ...slides.flatMap((slide, index) => slideParts(slide, { number: index + 1, language })),
    ],
    about,
  )
}

type Numbered = { readonly number: number; readonly language: Placing['language'] }

function slideParts({ scene, title, notes = '' }: Slide, { number, language }: Numbered): readonly OfficePart[] {
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
  return [
    {
      path: `ppt/slides/slide${number}.xml`,
      type: `${type}.slide+xml`,
      content: part('p:sld', `<p:cSld>${ground}${shapeTree(shapes.join('\n'))}</p:cSld>${mapping}`),
      relations: [
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ],
    },
    {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      type: `${type}.notesSlide+xml`,
      content: part('p:notes', `<p:cSld>${shapeTree(notesShapes(notes, language))}</p:cSld>${mapping}`),
      relations: [
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${number}.xml`],
      ],
    },
  ]
}

function notesShapes(notes: string, language: string): string {
  const paragraphs = notes
    .split('\n')
    .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`))
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
