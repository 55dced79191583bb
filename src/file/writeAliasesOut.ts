// A document that the package `yaml` has parsed → the same, with what an alias stands for written in its place.

import { isCollection, isScalar, visit, type Document } from 'yaml'

/** What is said in two places can then be changed in one of them, or taken away from one. What is noted at a place stays there. */
export function writeAliasesOut(document: Document): void {
  visit(document, {
    Alias: (_, alias) => {
      const meant = alias.resolve(document)?.clone()
      if (!isScalar(meant) && !isCollection(meant)) return undefined
      meant.comment = alias.comment ?? null
      meant.commentBefore = alias.commentBefore ?? null
      return meant
    },
  })
  visit(document, {
    Value: (_, node) => {
      delete node.anchor
    },
  })
}

/** Whether an alias stands for something that is not in the document. */
export function hasStrayAlias(document: Document): boolean {
  let stray = false
  visit(document, {
    Alias: (_, alias) => {
      stray ||= alias.resolve(document) === undefined
    },
  })
  return stray
}
