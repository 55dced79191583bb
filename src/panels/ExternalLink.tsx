// An address from a chain file → a link; only to the web, whatever the file says.

import type { Language } from '../chain/chain'
import { detailWords } from '../words/details'

export function ExternalLink({ href, text, language }: { href: string; text: string; language: Language }) {
  if (!/^https?:\/\//i.test(href)) return <>{text}</>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <span className="unseen"> ({detailWords[language].opensElsewhere})</span>
    </a>
  )
}
