// A text of a chain file → one line of a list: a name may hold line breaks, and each would begin another entry.

export function oneLine(text: string): string {
  return text.replaceAll(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ')
}
