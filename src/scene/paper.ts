// The papers and slides that a map is put on, in mm, and how small its letters may become.

export type Page = 'fit' | 'a4' | 'a3' | '16x9'

export type Paper = { readonly width: number; readonly height: number }

const landscape: Readonly<Record<Exclude<Page, 'fit'>, Paper>> = {
  a4: { width: 297, height: 210 },
  a3: { width: 420, height: 297 },
  // The widescreen slide of PowerPoint and LibreOffice Impress: 13⅓ by 7½ inch.
  '16x9': { width: 338.67, height: 190.5 },
}

export function paperOf(page: Exclude<Page, 'fit'>, portrait: boolean): Paper {
  const { width, height } = landscape[page]
  return portrait ? { width: height, height: width } : { width, height }
}

/** A scene's px is 1/96 inch when it is drawn at scale 1. */
export const pxPerMm = 96 / 25.4
const ptPerPx = 0.75

/** pt. */
export const leastLetter = 6

/** The scale below which letters of `smallest` px become unreadable on paper. */
export function leastScale(smallest: number): number {
  return leastLetter / (smallest * ptPerPx)
}

/** Larger than this a map of few interventions looks shouted. */
export const mostScale = 1.6
