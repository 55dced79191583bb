// The address of a view → the code that shows it on somebody else's page.

import { escapeXml } from './escapeXml'

type EmbedOptions = { readonly title: string; readonly width: number; readonly height: number }

/** An iframe as wide as its place allows, in the proportions given in px; the title tells a screen reader what it holds. */
export function embedCode(address: string, { title, width, height }: EmbedOptions): string {
  const style = `border:0;width:100%;max-width:${Math.round(width)}px;aspect-ratio:${Math.round(width)}/${Math.round(height)}`
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" loading="lazy" allowfullscreen style="${style}"></iframe>`
}
