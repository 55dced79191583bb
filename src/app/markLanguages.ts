// Says of each text on the page that the chain file has in the other language only that it is in that one: sentences, tables and legends are
// made as plain strings, and only on the page does each become an element that can say so.

import type { Language } from '../chain/chain'
import { otherLanguage, type ForeignTexts } from '../chain/foreignTexts'

/** Watches until what it returns is called. */
export function markLanguages(foreign: ForeignTexts, language: Language): () => void {
  const marked = new Set<Element>()
  const look = (element: Element): void => {
    const isForeign = foreign.has(element.getAttribute('aria-label') ?? ownText(element))
    if (isForeign && !element.hasAttribute('lang')) {
      element.setAttribute('lang', otherLanguage(language))
      marked.add(element)
    }
    if (!isForeign && marked.delete(element)) element.removeAttribute('lang')
  }
  const lookIn = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement
    // An item of the map is read out by its label, which is a sentence; and there are many.
    if (element === null || element.closest('.map') !== null) return
    look(element)
    if (node === element) for (const inner of element.querySelectorAll('*')) look(inner)
  }
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) look(target)
      else lookIn(target)
      for (const node of addedNodes) lookIn(node)
    }
    for (const element of marked) if (!element.isConnected) marked.delete(element)
  })
  if (foreign.size > 0) {
    lookIn(document.body)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributeFilter: ['aria-label'] })
  }
  return () => {
    observer.disconnect()
    for (const element of marked) element.removeAttribute('lang')
  }
}

/** Empty for an element that holds others: a language would be theirs too. */
function ownText(element: Element): string {
  return element.childElementCount === 0 ? element.textContent.trim() : ''
}
