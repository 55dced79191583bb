// Whether the browser lets this page put something of a media type on the clipboard.

export function canCopy(type: string): boolean {
  return 'clipboard' in navigator && 'ClipboardItem' in window && ClipboardItem.supports(type)
}
