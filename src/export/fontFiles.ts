// The bundled font's files as a writer that embeds fonts is handed them: the command line reads them from disk, the app fetches them.

export type FontFile = 'latin-400' | 'latin-600' | 'latin-ext-400' | 'latin-ext-600'

/** Bytes by file: `src/export/fonts/source-sans-3-FILE.ttf`, or `.woff2`. */
export type FontFiles = Readonly<Record<FontFile, Uint8Array>>

export const fontFileNames: readonly FontFile[] = ['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600']
