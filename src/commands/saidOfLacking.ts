// What was written → a sentence about the characters that the bundled font lacks, and what became of them.

import type { Lacking } from '../export/fontCoverage'
import type { FileType } from '../pack/writeDrawing'

/** By the type of file: what becomes of a character that the bundled font lacks. */
const withoutFont: Partial<Record<FileType | 'docx', string>> = {
  svg: 'that text stays live text, and may look different elsewhere',
  png: 'that text is drawn by another font',
  pdf: 'an empty box stands for each',
}

/** Empty where nothing is lacking. */
export function saidOfLacking(type: FileType | 'docx', { places, characters }: Lacking): string {
  if (places === 0) return ''
  return `the bundled font lacks characters in ${places} ${places === 1 ? 'place' : 'places'}: ${characters}; ${withoutFont[type] ?? ''}\n`
}
