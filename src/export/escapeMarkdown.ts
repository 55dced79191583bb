// Text of a chain file → the same text in Markdown. It is never markup: what Markdown or HTML would read as such is escaped.

/** Line ends become spaces, so that the text stays in its paragraph, list item or table cell. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
      .replace(/^( ?)([-+#=])/, '$1\\$2')
      .replace(/^( ?\d+)([.)])/, '$1\\$2')
      // At the end of a heading they would close it, and be gone.
      .replace(/(?<= )#+ ?$/, '\\$&')
  )
}
