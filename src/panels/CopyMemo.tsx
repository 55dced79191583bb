// The gaps, or what differs, as a memo on the clipboard: a mail or document takes it with its headings, lists and tables, a text field as Markdown.

import { useState } from 'react'
import type { Language } from '../chain/chain'
import type { Compared } from '../export/changeSections'
import type { Memo } from '../export/memo'
import type { Drawing } from '../pipeline'
import { announce } from '../store/announcements'
import { panelWords } from '../words/panels'
import { canCopy } from './clipboard'
import { sharedAddress } from './fileInput'

/** The gaps that the drawing has. */
export function CopyGaps({ drawing }: { drawing: Drawing }) {
  return <CopyMemo of={drawing} make={() => memoOfDrawing(drawing)} language={drawing.language} />
}

export function CopyChanges({ compared, language }: { compared: Compared; language: Language }) {
  const make = async () => (await import('../export/changeMemo')).changeMemo(compared, language)
  return <CopyMemo of={compared} make={make} language={language} />
}

type Props = {
  /** Of something else the memo is another. */
  readonly of: object
  readonly make: () => Promise<Memo>
  readonly language: Language
}

/** Nothing where the browser gives no clipboard to the page. */
function CopyMemo({ of, make, language }: Props) {
  const words = panelWords[language].gaps
  const [copied, setCopied] = useState<object>()
  if (!canCopy('text/html')) return null
  const copy = () => {
    copyMemo(make()).then(
      () => setCopied(of),
      () => announce((spoken) => panelWords[spoken].gaps.memoFailed, 'trouble'),
    )
  }
  return (
    <button type="button" className="button button-outline" title={words.copyMemoHelp} onClick={copy}>
      <span aria-live="polite">{copied === of ? words.memoCopied : words.copyMemo}</span>
    </button>
  )
}

// The clipboard is given promises: it must be asked while the press of the button still counts as one.
async function copyMemo(memo: Promise<Memo>): Promise<void> {
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
