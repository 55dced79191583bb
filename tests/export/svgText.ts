// Scene → the text of its SVG file.

import { writeSvg, type SvgOptions } from '../../src/export/writeSvg'
import type { Scene } from '../../src/scene/scene'

export function svgText(scene: Scene, options: SvgOptions): string {
  return new TextDecoder().decode(writeSvg(scene, options))
}
