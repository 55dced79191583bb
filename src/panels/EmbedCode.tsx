// The code that shows this view on the site of a municipality; only where the page has an address that others can reach.

import { useId, useState } from 'react'
import { say } from '../chain/chain'
import { embedCode } from '../export/embedCode'
import type { Drawing } from '../pipeline'
import { takeAwayWords } from '../words/takeAway'
import { sharedAddress } from './fileInput'

/** Room for the head of the page and the legend, and what a page of somebody else's has at most, in px. */
const around = 320
const widest = 1280
const heights = [560, 900] as const

export function EmbedCode({ drawing: { chain, language, scene } }: { drawing: Drawing }) {
  const words = takeAwayWords[language].embed
  const help = useId()
  const [copied, setCopied] = useState(false)
  const address = sharedAddress()
  if (address === undefined) return null
  const width = Math.min(widest, scene.map.width)
  const height = Math.min(heights[1], Math.max(heights[0], scene.map.height + around))
  const code = embedCode(address, { title: say(chain.title, language), width, height })
  return (
    <details className="take-away">
      <summary>{words.title}</summary>
      <p className="help" id={help}>
        {words.help}
      </p>
      <div className="embed">
        <textarea
          readOnly
          rows={2}
          value={code}
          aria-label={words.code}
          aria-describedby={help}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          className="button button-outline"
          onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
        >
          <span role="status">{copied ? words.copied : words.copy}</span>
        </button>
      </div>
    </details>
  )
}
