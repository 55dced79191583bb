// A value → the lines that say it in a chain file: an item to a line, what is short in one line.

import { Document, isCollection, visit } from 'yaml'
import { asWritten, keepCurlyQuotes } from './applyEdit'

/** Characters; a list or map that is longer is written over several lines. */
const widest = 90

/** The first line has no margin: it stands behind a dash or at the beginning of a line. `open` levels are written out, however short. */
export function renderValue(value: unknown, { indent, open = 1 }: { readonly indent: number; readonly open?: number }): string {
  // What is said twice is written twice: a person who reads it knows no aliases.
  const document = new Document(value, { aliasDuplicateObjects: false })
  keepCurlyQuotes(document)
  visit(document, {
    Collection: (_, node, ancestors) => {
      if (ancestors.filter(isCollection).length >= open) node.flow = JSON.stringify(node).length <= widest
    },
  })
  return document
    .toString(asWritten)
    .trimEnd()
    .replaceAll(/\n(?!\n)/g, `\n${' '.repeat(indent)}`)
}
