// Machine → what the writers of files need of the command line.

import type { Tools } from '../pack/writeDrawing'
import type { Machine } from './machine'

export function toolsOf({ font, fontFolder, template }: Machine): Tools {
  return {
    font: (file, type) => Promise.resolve(font(file, type)),
    rasterize: async (scene, how) => (await import('../export/rasterizeWithResvg')).rasterizeWithResvg(fontFolder)(scene, how),
    template: () => Promise.resolve(template()),
  }
}
