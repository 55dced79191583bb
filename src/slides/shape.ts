// What a slide is made of, between the scene and the XML. Lengths and places are the scene's px; colours are `#rrggbb`.

import type { Box, Point } from '../layout/layout'

export type Geometry =
  /** A shape of the office programs, with its adjustments in 1/100,000. */
  | { readonly kind: 'preset'; readonly name: string; readonly adjust: Readonly<Record<string, number>> }
  | { readonly kind: 'path'; readonly steps: readonly PathStep[] }

export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly over: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: 'close' }

export type Line = {
  readonly colour: string
  /** px. */
  readonly width: number
  readonly dash?: readonly number[]
  readonly head?: 'triangle' | 'stealth' | 'arrow' | 'oval' | 'diamond'
}

export type Run = { readonly text: string; readonly size: number; readonly bold: boolean; readonly colour: string }

export type Paragraph = readonly Run[]

export type TextBody = {
  /** Each a row of runs, which the office program wraps. */
  readonly paragraphs: readonly Paragraph[]
  readonly align: 'start' | 'middle' | 'end'
  readonly anchor: 'top' | 'middle' | 'bottom'
  readonly inset: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  /** From one baseline to the next. */
  readonly lineHeight: number
  readonly wrap: boolean
}

export type Shape = {
  readonly kind: 'shape'
  readonly id: number
  readonly name: string
  /** What a screen reader says; empty: the shape is decoration. */
  readonly description: string
  readonly box: Box
  readonly geometry: Geometry
  readonly fill?: string
  readonly line?: Line
  readonly opacity?: number
  readonly text?: TextBody
  readonly title?: boolean
}

export type Group = {
  readonly kind: 'group'
  readonly id: number
  readonly name: string
  readonly description: string
  readonly box: Box
  readonly parts: readonly Shape[]
}

/** An end that is glued to a shape: `site` 0 is the middle of its top, 1 left, 2 bottom, 3 right. */
export type Glue = { readonly id: number; readonly site: 0 | 1 | 2 | 3 }

export type Connector = {
  readonly kind: 'connector'
  readonly id: number
  readonly name: string
  readonly description: string
  readonly box: Box
  readonly geometry: Geometry
  /** Degrees clockwise, after the flips. */
  readonly turn: 0 | 90
  readonly flipX: boolean
  readonly flipY: boolean
  readonly line: Line
  readonly start: Glue
  readonly end: Glue
}

export type SlidePart = Shape | Group | Connector
