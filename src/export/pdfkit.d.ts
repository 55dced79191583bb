// What pdfkit 0.20 can do and its types do not say yet.
/* eslint-disable @typescript-eslint/consistent-type-definitions -- Only interfaces merge with those of the types. */

declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    scope?: 'Row' | 'Column'
    /** left, top, right, bottom in points from the page's top left. */
    bbox?: [number, number, number, number]
  }
  interface PDFVector {
    dash(lengths: readonly number[]): this
  }
}
