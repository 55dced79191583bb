// An address from a chain file → a link; only to the web, whatever the file says.

import type { Language } from '../chain/chain'
import { panelWords } from '../words/panels'

export function ExternalLink({ href, text, language }: { href: string; text: string; language: Language }) {
  if (!/^https?:\/\//i.test(href)) return <>{text}</>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <span className="unseen"> ({panelWords[language].details.opensElsewhere})</span>
    </a>
  )
}
