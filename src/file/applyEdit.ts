// An edit → the same edit in a document that the package `yaml` has parsed.

import { isNode, isSeq, visit, type Document, type Node } from 'yaml'
import type { Edit } from './editChain'

/** Long lines stay long: breaking them would change lines that nobody edited. */
export const asWritten = { lineWidth: 0 } as const

/** Makes the edit in a parsed document. */
export function applyEdit(document: Document, edit: Edit): void {
  const { path } = edit
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  // An empty list can only be written as `[]`; its first item need not stand between those brackets.
  if (isSeq(parent) && parent.items.length === 0) parent.flow = false
  if (edit.kind === 'set') {
    const node = document.createNode(edit.value, { aliasDuplicateObjects: false })
    keepCurlyQuotes(node)
    document.setIn(path, withComments(node, document.getIn(path, true)))
  } else if (edit.kind === 'remove') document.deleteIn(path)
  else {
    if (!isSeq(parent)) throw new Error(`no list to move in: ${path.join('.')}`)
    const [item] = parent.items.splice(Number(path.at(-1)), 1)
    parent.items.splice(edit.to, 0, item)
  }
}

/** The text of the document with the edit made in it. Undefined where an alias would lose what it stands for. */
export function writeAnew(document: Document, edit: Edit): string | undefined {
  try {
    applyEdit(document, edit)
    return document.toString(asWritten)
  } catch {
    return undefined
  }
}

/** A text that begins with a curly quote is put in straight ones: without them it looks like a mistake of a word processor. */
export function keepCurlyQuotes(root: Node | Document): void {
  visit(root, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && /^[“”„‘]/.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
    },
  })
}

// What was said about the old value is said about the new one.
function withComments(node: Node, old: unknown): Node {
  if (!isNode(old)) return node
  node.comment = old.comment ?? null
  node.commentBefore = old.commentBefore ?? null
  return node
}
