// The drawing on screen + choices → its pages as SVG files; made again when a choice changes.

import { useEffect, useState } from 'react'
import type { WrittenFiles } from '../pack/writeDrawing'
import type { Drawing } from '../pipeline'
import { writeFiles } from '../work/writer'
import { fileInput, type FileChoices } from './fileInput'
import { browserTools } from './fileTools'

/** Undefined while they are made. */
export type Pages = WrittenFiles | 'failed' | undefined

export function usePages(drawing: Drawing, { text, page, portrait, theme }: FileChoices): Pages {
  const [made, setMade] = useState<{ readonly of: string; readonly pages: Pages }>()
  const key = [text, page, portrait, theme].join(' ')
  useEffect(() => {
    // What an older choice would make is stopped.
    const controller = new AbortController()
    const { signal } = controller
    svgPages(drawing, { text, page, portrait, theme }, signal).then(
      (pages) => setMade({ of: key, pages }),
      (reason: unknown) => {
        if (signal.aborted) return
        console.error(reason)
        setMade({ of: key, pages: 'failed' })
      },
    )
    return () => controller.abort()
  }, [drawing, text, page, portrait, theme, key])
  return made?.of === key ? made.pages : undefined
}

export async function svgPages(drawing: Drawing, choices: FileChoices, signal: AbortSignal): Promise<WrittenFiles> {
  return writeFiles('svg', await fileInput(drawing, choices), { tools: browserTools, signal })
}
