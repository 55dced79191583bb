// Any text → text that XML and HTML can carry.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// XML forbids most control characters and lone surrogates even as references; a reader should see that something stood there.
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

// Nearly all text has nothing to escape, and one look tells.
const suspect = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

/** Text that is safe between tags and in double quotes. */
export function escapeXml(text: string): string {
  if (!suspect.test(text)) return text
  return text.replace(illegal, '\ufffd').replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
