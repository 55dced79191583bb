// The few parts of fontkit that the build reads; the library ships no types of its own.

declare module 'fontkit' {
  export type Glyph = { readonly id: number; readonly path: { toSVG(): string } }
  export type Font = {
    readonly unitsPerEm: number
    readonly familyName: string
    readonly characterSet: readonly number[]
    readonly hmtx: { readonly metrics: { get(glyph: number): { readonly advance: number } } }
    readonly 'OS/2': { readonly usWeightClass: number }
    glyphForCodePoint(code: number): Glyph
    layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly { readonly xAdvance: number }[] }
  }
  export function create(bytes: Uint8Array): Font
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2'
      keepFeatures?: readonly string[]
      preserveNameIds?: readonly number[]
      noHinting?: boolean
    },
  ): Promise<Uint8Array>
}
