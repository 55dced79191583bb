// The drawing on screen + choices → its pages as SVG files; made again when a choice changes.

import { useEffect, useState } from 'react'
import type { Drawing } from '../pipeline'
import { fileInput, type FileChoices } from './fileInput'
import { browserTools } from './fileTools'
import type { FileContent } from './saveFile'

/** Undefined while they are made. */
export type Pages = readonly FileContent[] | 'failed' | undefined

export function usePages(drawing: Drawing, { text, page, portrait, theme }: FileChoices): Pages {
  const [made, setMade] = useState<{ readonly of: string; readonly pages: Pages }>()
  const key = [text, page, portrait, theme].join(' ')
  useEffect(() => {
    // What an older choice made comes too late and is dropped.
    let dropped = false
    svgPages(drawing, { text, page, portrait, theme }).then(
      (pages) => !dropped && setMade({ of: key, pages }),
      () => !dropped && setMade({ of: key, pages: 'failed' }),
    )
    return () => {
      dropped = true
    }
  }, [drawing, text, page, portrait, theme, key])
  return made?.of === key ? made.pages : undefined
}

async function svgPages(drawing: Drawing, choices: FileChoices): Promise<readonly FileContent[]> {
  const { writeDrawing } = await import('../pack/writeDrawing')
  return (await writeDrawing('svg', await fileInput(drawing, choices), browserTools)).files
}
