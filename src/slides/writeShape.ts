// A part of a slide → its DrawingML. Lengths in EMU: 914,400 an inch, 12,700 a point.

import type { Box, Point } from '../layout/layout'
import { escapeXml } from '../export/escapeXml'
import type { Connector, Geometry, Group, Line, PathStep, Run, Shape, SlidePart, TextBody } from './shape'

/** Where the scene lies on the slide: EMU a px, and its top left corner in EMU. */
export type Placing = { readonly scale: number; readonly left: number; readonly top: number; readonly language: string }

export function writePart(part: SlidePart, placing: Placing): string {
  switch (part.kind) {
    case 'shape':
      return writeShape(part, placing)
    case 'group':
      return writeGroup(part, placing)
    case 'connector':
      return writeConnector(part, placing)
  }
}

function writeShape(shape: Shape, placing: Placing): string {
  const { geometry, fill, line, opacity, text, title } = shape
  const paint = `${fill === undefined ? '<a:noFill/>' : solid(fill, opacity)}${writeLine(line, placing, opacity)}`
  const placeholder = title === true ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:nvPr/>'
  const box = text !== undefined && fill === undefined && line === undefined ? ' txBox="1"' : ''
  return [
    `<p:sp><p:nvSpPr>${identify(shape, text !== undefined)}<p:cNvSpPr${title === true ? '' : box}/>${placeholder}</p:nvSpPr>`,
    `<p:spPr>${transform(shape.box, placing)}${writeGeometry(geometry, shape.box, placing)}${paint}</p:spPr>`,
    `${writeText(text, placing)}</p:sp>`,
  ].join('')
}

function writeGroup(group: Group, placing: Placing): string {
  const { x, y, cx, cy } = emu(group.box, placing)
  const frame = `<a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/>`
  return [
    `<p:grpSp><p:nvGrpSpPr>${identify(group, true)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr><a:xfrm>${frame}</a:xfrm></p:grpSpPr>`,
    ...group.parts.map((part) => writeShape(part, placing)),
    '</p:grpSp>',
  ].join('')
}

function writeConnector(connector: Connector, placing: Placing): string {
  const { box, geometry, line, start, end } = connector
  const glue = `<a:stCxn id="${start.id}" idx="${start.site}"/><a:endCxn id="${end.id}" idx="${end.site}"/>`
  return [
    `<p:cxnSp><p:nvCxnSpPr>${identify(connector, true)}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`,
    `<p:spPr>${transform(box, placing, connector)}${writeGeometry(geometry, box, placing)}`,
    `<a:noFill/>${writeLine(line, placing)}</p:spPr></p:cxnSp>`,
  ].join('')
}

// Office's own mark for what a screen reader may pass over.
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

function identify({ id, name, description }: Pick<Shape, 'id' | 'name' | 'description'>, speaks: boolean): string {
  const described = description === '' ? '' : ` descr="${escapeXml(description)}"`
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${described}>${description === '' && !speaks ? decorative : ''}</p:cNvPr>`
}

function emu({ x, y, width, height }: Box, { scale, left, top }: Placing): { x: number; y: number; cx: number; cy: number } {
  return { x: Math.round(left + x * scale), y: Math.round(top + y * scale), cx: Math.round(width * scale), cy: Math.round(height * scale) }
}

function transform(box: Box, placing: Placing, turn?: Pick<Connector, 'turn' | 'flipX' | 'flipY'>): string {
  const { x, y, cx, cy } = emu(box, placing)
  const rotation = turn?.turn === 90 ? ' rot="5400000"' : ''
  const flips = `${turn?.flipX === true ? ' flipH="1"' : ''}${turn?.flipY === true ? ' flipV="1"' : ''}`
  return `<a:xfrm${rotation}${flips}><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`
}

function writeGeometry(geometry: Geometry, box: Box, placing: Placing): string {
  if (geometry.kind === 'preset') {
    const guides = Object.entries(geometry.adjust).map(([name, value]) => `<a:gd name="${name}" fmla="val ${value}"/>`)
    return `<a:prstGeom prst="${geometry.name}"><a:avLst>${guides.join('')}</a:avLst></a:prstGeom>`
  }
  const { cx, cy } = emu(box, placing)
  const at = ([x, y]: Point): string =>
    `<a:pt x="${Math.round((x - box.x) * placing.scale)}" y="${Math.round((y - box.y) * placing.scale)}"/>`
  const steps = geometry.steps.map((step) => writeStep(step, at)).join('')
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${cx}" h="${cy}">${steps}</a:path></a:pathLst></a:custGeom>`
}

function writeStep(step: PathStep, at: (point: Point) => string): string {
  switch (step.kind) {
    case 'move':
      return `<a:moveTo>${at(step.to)}</a:moveTo>`
    case 'line':
      return `<a:lnTo>${at(step.to)}</a:lnTo>`
    case 'curve':
      return `<a:cubicBezTo>${step.over.map(at).join('')}${at(step.to)}</a:cubicBezTo>`
    case 'close':
      return '<a:close/>'
  }
}

function writeLine(line: Line | undefined, { scale }: Placing, opacity?: number): string {
  if (line === undefined) return '<a:ln><a:noFill/></a:ln>'
  const { colour, width, dash, head } = line
  return [
    `<a:ln w="${Math.round(width * scale)}">${solid(colour, opacity)}`,
    dash === undefined ? '' : `<a:custDash>${writeDash(dash, width)}</a:custDash>`,
    '<a:miter lim="800000"/>',
    head === undefined ? '' : `<a:tailEnd type="${head}" w="med" len="med"/>`,
    '</a:ln>',
  ].join('')
}

/** Pairs of dash and space in 1/100,000 of the line's width. */
function writeDash(dash: readonly number[], width: number): string {
  const share = (length: number): number => Math.round((length / width) * 100_000)
  const stops: string[] = []
  for (let at = 0; at < dash.length; at += 2) {
    const on = dash[at] ?? 0
    stops.push(`<a:ds d="${share(on)}" sp="${share(dash[at + 1] ?? on)}"/>`)
  }
  return stops.join('')
}

function solid(colour: string, opacity?: number): string {
  const value = colour.slice(1).toUpperCase()
  const inner =
    opacity === undefined
      ? `<a:srgbClr val="${value}"/>`
      : `<a:srgbClr val="${value}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr>`
  return `<a:solidFill>${inner}</a:solidFill>`
}

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const
const alignments = { start: 'l', middle: 'ctr', end: 'r' } as const

function writeText(text: TextBody | undefined, placing: Placing): string {
  if (text === undefined) return `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${placing.language}"/></a:p></p:txBody>`
  const { paragraphs, align, anchor, inset, lineHeight, wrap } = text
  const px = (length: number): number => Math.round(length * placing.scale)
  const points = (length: number): number => Math.round((length * placing.scale) / 127)
  const body = `<a:bodyPr wrap="${wrap ? 'square' : 'none'}" lIns="${px(inset.left)}" tIns="${px(inset.top)}" rIns="${px(inset.right)}" bIns="${px(inset.bottom)}" rtlCol="0" anchor="${anchors[anchor]}"><a:noAutofit/></a:bodyPr>`
  const layout = `<a:pPr algn="${alignments[align]}"><a:lnSpc><a:spcPts val="${points(lineHeight)}"/></a:lnSpc></a:pPr>`
  const written = paragraphs.map((runs) => `<a:p>${layout}${runs.map((run) => writeRun(run, placing)).join('')}</a:p>`)
  return `<p:txBody>${body}<a:lstStyle/>${written.join('')}</p:txBody>`
}

function writeRun({ text, size, bold, colour }: Run, { scale, language }: Placing): string {
  // Sizes are in hundredths of a point, and PowerPoint takes none below one point.
  const points = Math.max(100, Math.round((size * scale) / 127))
  return `<a:r><a:rPr lang="${language}" sz="${points}" b="${bold ? 1 : 0}" dirty="0">${solid(colour)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`
}
