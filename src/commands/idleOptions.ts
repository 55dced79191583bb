// What was asked of a drawing + the type of its file → which options that somebody gave change nothing there.

import type { Command } from 'commander'
import type { FileType } from '../pack/writeDrawing'
import type { Page } from '../scene/paper'

/** Options that only some types of files have a use for. */
const uses: Readonly<Record<string, readonly FileType[]>> = {
  page: ['svg', 'png', 'pdf'],
  portrait: ['svg', 'png', 'pdf'],
  scale: ['png'],
  text: ['svg'],
}

/** A line for each; empty when there are none. */
export function sayIdleOptions(command: Command, { type, page }: { type: FileType; page: Page }): string {
  const given = Object.entries(uses).filter(([name]) => command.getOptionValueSource(name) === 'cli')
  return given
    .map(([name, types]) => {
      // As slides are anyway.
      if (name === 'page' && page === '16x9' && type === 'pptx') return ''
      if (!types.includes(type)) return `--${name} is for ${types.map((known) => `.${known}`).join(', ')}; .${type} has no use for it\n`
      return name === 'portrait' && page === 'fit' ? '--portrait turns a sheet; choose one with --page\n' : ''
    })
    .join('')
}
