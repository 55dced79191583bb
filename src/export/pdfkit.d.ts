// What pdfkit 0.20 can do and its types do not say yet.
// Interfaces, because only those merge with the ones of the types.
/* eslint-disable @typescript-eslint/consistent-type-definitions */

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
