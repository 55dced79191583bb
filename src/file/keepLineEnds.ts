// A text + the same with an edit in it, whose lines all end alike → the edited text, with every line that stayed ending as it did.

type Line = { readonly words: string; readonly end: string }

/** A line that took the place of another ends like that one, and a new one like the line above it. */
export function keepLineEnds(before: string, edited: string): string {
  if (!before.includes('\r')) return edited
  const old = linesOf(before)
  const now = edited.split('\n')
  const shorter = Math.min(old.length, now.length)
  let above = 0
  while (above < shorter && old[above]?.words === now[above]) above += 1
  let below = 0
  while (below < shorter - above && old.at(-1 - below)?.words === now.at(-1 - below)) below += 1
  const between = old.slice(above, old.length - below)
  const moved = endsOf(between)
  const endAt = (words: string, at: number): string | undefined => {
    if (at < above) return old[at]?.end
    if (at >= now.length - below) return old[at + old.length - now.length]?.end
    return moved.get(words)?.shift() ?? between[at - above]?.end
  }
  let last = old[0]?.end ?? ''
  return now
    .map((words, at) => {
      if (at === now.length - 1) return words
      // The last line of a text may not end.
      last = endAt(words, at) || last
      return words + last
    })
    .join('')
}

function linesOf(text: string): readonly Line[] {
  const parts = text.split(/(\r\n?|\n)/)
  return parts.flatMap((words, at) => (at % 2 === 0 ? [{ words, end: parts[at + 1] ?? '' }] : []))
}

// By their words: lines may have changed places.
function endsOf(lines: readonly Line[]): ReadonlyMap<string, string[]> {
  const ends = new Map<string, string[]>()
  for (const { words, end } of lines) {
    const known = ends.get(words)
    if (known === undefined) ends.set(words, [end])
    else known.push(end)
  }
  return ends
}
