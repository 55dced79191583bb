// Any text → text of a workbook, in which a spreadsheet takes `_x0041_` for the character of that number.

import { escapeXml } from '../export/escapeXml'

export function escapeXstring(text: string): string {
  return escapeXml(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'))
}
