// The gaps as a memo on the clipboard: a mail or document takes it with its headings, lists and tables, a text field as Markdown.

import { useState } from 'react'
import type { Memo } from '../export/memo'
import type { Drawing } from '../pipeline'
import { announce } from '../store/announcements'
import { panelWords } from '../words/panels'
import { canCopy } from './clipboard'
import { sharedAddress } from './fileInput'

/** Nothing where the browser gives no clipboard to the page. */
export function CopyMemo({ drawing }: { drawing: Drawing }) {
  const words = panelWords[drawing.language].gaps
  // Of another view the memo is another.
  const [copied, setCopied] = useState<Drawing>()
  if (!canCopy('text/html')) return null
  const copy = () => {
    copyMemo(drawing).then(
      () => setCopied(drawing),
      () => announce((language) => panelWords[language].gaps.memoFailed, 'trouble'),
    )
  }
  return (
    <button type="button" className="button button-outline" title={words.copyMemoHelp} onClick={copy}>
      <span aria-live="polite">{copied === drawing ? words.memoCopied : words.copyMemo}</span>
    </button>
  )
}

// The clipboard is given promises: it must be asked while the press of the button still counts as one.
async function copyMemo(drawing: Drawing): Promise<void> {
  const memo = memoOfDrawing(drawing)
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': Promise.all([memo, import('../export/writeMemoHtml')]).then(([made, { writeMemoHtml }]) =>
        textBlob(writeMemoHtml(made), 'html'),
      ),
      'text/plain': Promise.all([memo, import('../export/writeMarkdown')]).then(([made, { writeMarkdown }]) =>
        textBlob(writeMarkdown(made), 'plain'),
      ),
    }),
  ])
}

function textBlob(text: string, type: 'html' | 'plain'): Blob {
  return new Blob([text], { type: `text/${type}` })
}

async function memoOfDrawing(drawing: Drawing): Promise<Memo> {
  const [{ memoOf }, { stampOf }] = await Promise.all([import('../export/memoOf'), import('../export/stampOf')])
  const address = sharedAddress()
  const stamp = stampOf(drawing, { date: new Date(), ...(address === undefined ? {} : { address }) })
  return memoOf(drawing, drawing.language, stamp)
}
