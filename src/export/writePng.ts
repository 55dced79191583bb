// Scene → the bytes of a PNG. Its letters are outlines, so that it doesn't depend on what fonts there are.

import { pxPerMm } from '../scene/paper'
import type { Scene } from '../scene/scene'
import type { Glyphs } from './traceText'

type Size = { readonly width: number; readonly height: number }

type Picture = Size & { readonly bytes: Uint8Array }

/** Turns a scene into a PNG of this size in px, give or take one. There are two: `rasterizeWithResvg` for the command line, `rasterizeOnCanvas` for the browser. */
export type Rasterize = (scene: Scene, how: Size & { readonly glyphs: Glyphs }) => Promise<Picture>

type PngOptions = {
  /** Pixels of the picture for each px of the scene, or of its paper at 96 to the inch. */
  readonly scale: number
  readonly glyphs: Glyphs
  readonly rasterize: Rasterize
}

/** `clamped`: the picture is smaller than was asked for, because no side may be longer than `longestSide`. */
type Png = Picture & { readonly clamped: boolean }

/** px; beyond it browsers give an empty picture. */
export const longestSide = 16_384

export async function writePng(scene: Scene, { scale, glyphs, rasterize }: PngOptions): Promise<Png> {
  const { size, clamped } = sizeAt(scene, scale)
  return { ...(await rasterize(scene, { ...size, glyphs })), clamped }
}

function sizeAt(scene: Scene, scale: number): { size: Size; clamped: boolean } {
  const { paper } = scene
  const whole = paper === undefined ? scene : { width: paper.width * pxPerMm, height: paper.height * pxPerMm }
  const most = longestSide / Math.max(whole.width, whole.height)
  const used = Math.min(scale, most)
  const side = (length: number): number => Math.max(1, Math.min(longestSide, Math.round(length * used)))
  return { size: { width: side(whole.width), height: side(whole.height) }, clamped: scale > most }
}
