// A stamp → the page that closes a pack: what the files are about, and a QR code that leads to the very view.

import { encode } from 'uqr'
import type { Stamp } from '../export/stampOf'
import { wrapText } from '../layout/wrapText'
import { rectangle } from '../scene/pathData'
import type { Item, Mark, Scene } from '../scene/scene'
import { themes } from '../scene/theme'
import { exportWords } from '../words/export'

const { ink, muted, background } = themes.print
const margin = 72
const valueLeft = 320
const codeSide = 220

/** As large as `like`, the page of a drawing that it goes with. */
export function stampScene(stamp: Stamp, { like, address }: { readonly like: Scene; readonly address?: string }): Scene {
  const { width, height, language, paper } = like
  const title = exportWords[language].sheets.about
  const coded = address !== undefined && isReachable(address) ? address : undefined
  const { name, none } = exportWords[language].code
  const told = address === undefined || coded !== undefined ? stamp : [...stamp, { name, value: none }]
  const lines = writeStamp(told, width - margin - valueLeft - (coded === undefined ? 0 : codeSide + 40))
  const code = coded === undefined ? [] : [drawCode(coded, { x: width - margin - codeSide, y: margin })]
  const map = { x: 0, y: 0, width, height }
  const item = (kind: Item['kind'], label: string, marks: readonly Mark[]): Item => ({
    ...{ kind, id: kind, key: kind, box: map, label, facts: {}, related: [], faded: false, marks },
  })
  const heading: Mark = { kind: 'text', x: margin, y: margin + 24, text: title, size: 24, weight: 600, fill: ink, anchor: 'start' }
  const spoken = told.map((line) => `${line.name}: ${line.value}`).join('. ')
  const frame = [item('title', title, [heading]), item('note', spoken, [...lines, ...code])]
  const layers = { frame, body: [], columns: [], rows: [], corner: [] }
  return { width, height, language, title, description: spoken, background, map, layers, ...(paper === undefined ? {} : { paper }) }
}

/** Whether somebody's phone would find the page there: what this computer calls itself leads each device to itself. */
function isReachable(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol !== 'file:' && !/^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname)
}

function writeStamp(stamp: Stamp, width: number): Mark[] {
  let y = margin + 70
  return stamp.flatMap(({ name, value }) => {
    const lines = wrapText(value, width, { size: 16, weight: 400 })
    const first = y
    y += lines.length * 22 + 10
    const label: Mark = { kind: 'text', x: margin, y: first, text: name, size: 16, weight: 600, fill: muted, anchor: 'start' }
    const words = lines.map((text, at): Mark => ({
      ...{ kind: 'text', x: valueLeft, y: first + at * 22, text, size: 16, weight: 400, fill: ink, anchor: 'start' },
    }))
    return [label, ...words]
  })
}

// The quiet zone around the code is part of it: without it cameras don't find it.
function drawCode(address: string, { x, y }: { readonly x: number; readonly y: number }): Mark {
  const { data, size } = encode(address, { border: 4, ecc: 'M' })
  const step = codeSide / size
  const squares = data.flatMap((row, down) =>
    row.flatMap((dark, across) => (dark ? [rectangle({ x: x + across * step, y: y + down * step, width: step, height: step })] : [])),
  )
  return { kind: 'path', d: squares.join(''), paint: { fill: '#000000' } }
}
