// Memo → HTML that keeps its headings, lists and lines of tables when it is pasted into Word or a mail.

import { otherLanguage, splitForeign } from '../chain/foreignTexts'
import { escapeXml } from './escapeXml'
import type { Block, Memo, Run } from './memo'

// As attributes: what is pasted takes no style sheet along, and the page's own policy strips styles of what it puts on the clipboard.
const lines = 'border="1" rules="all" bordercolor="#8c8c8c" cellspacing="0" cellpadding="4"'

export function writeMemoHtml({ title, language, foreign, blocks }: Memo): string {
  const head = `<meta charset="utf-8"><title>${escapeXml(title)}</title>`
  const write: WriteText = (text) =>
    splitForeign(text, foreign)
      .map((part) => (part.foreign ? `<span lang="${otherLanguage(language)}">${escapeXml(part.text)}</span>` : escapeXml(part.text)))
      .join('')
  return `<!doctype html><html lang="${language}"><head>${head}</head><body lang="${language}">${blocks.map((block) => writeBlock(block, write)).join('\n')}</body></html>`
}

type WriteText = (text: string) => string

function writeBlock(block: Block, write: WriteText): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${write(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${writeRuns(block.runs, write)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${writeRuns(item, write)}</li>`).join('')}</ul>`
    case 'table':
      return writeTable(block, write)
  }
}

function writeTable({ head, rows, centred }: Extract<Block, { readonly kind: 'table' }>, write: WriteText): string {
  const placed = (at: number): string => `valign="top" align="${centred && at > 0 ? 'center' : 'left'}"`
  const top = head.map((text, at) => `<th scope="col" ${placed(at)}>${write(text)}</th>`)
  const body = rows.map((row) => `<tr>${row.map((text, at) => `<td ${placed(at)}>${write(text)}</td>`).join('')}</tr>`)
  return `<table ${lines}><thead><tr>${top.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function writeRuns(runs: readonly Run[], write: WriteText): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return write(run)
      if ('strong' in run) return `<strong>${write(run.strong)}</strong>`
      return `<a href="${escapeXml(run.address)}">${escapeXml(run.address)}</a>`
    })
    .join('')
}
