// Memo → Markdown.

import { escapeMarkdown } from './escapeMarkdown'
import type { Block, Memo, Run } from './memo'

export function writeMarkdown({ blocks }: Memo): string {
  return `${blocks.map(writeBlock).join('\n\n')}\n`
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return writeRuns(block.runs)
    case 'list':
      return block.items.map((item) => `- ${writeRuns(item)}`).join('\n')
    case 'table': {
      const { head, rows, centred } = block
      const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
      const rule = head.map((_, at) => (centred && at > 0 ? ':---:' : '---'))
      return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
    }
  }
}

function writeRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return escapeMarkdown(run)
      return 'strong' in run ? `**${escapeMarkdown(run.strong)}**` : `<${run.address}>`
    })
    .join('')
}
