// The marks of a scene item → SVG elements. Adds nothing and decides nothing, so that the screen cannot differ from the file.

import type { Mark, Paint } from '../scene/scene'

export function Marks({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark, index) => <MarkShape key={index} mark={mark} />)
}

function MarkShape({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={mark.radius} {...paintOf(mark.paint)} />
    case 'path':
      return <path d={mark.d} {...paintOf(mark.paint)} />
    case 'text':
      return (
        <text x={mark.x} y={mark.y} fontSize={mark.size} fontWeight={mark.weight} fill={mark.fill} textAnchor={mark.anchor}>
          {mark.text}
        </text>
      )
  }
}

function paintOf({ fill, stroke, strokeWidth, dash, opacity }: Paint) {
  return { fill: fill ?? 'none', stroke, strokeWidth, strokeDasharray: dash?.join(' '), opacity }
}
