// What is known of an item at once + what is worked out when it is painted or read → the item. Of a large chain a small part is ever seen.

import type { Item, Mark } from './scene'

type Later = { readonly label: () => string; readonly marks: () => readonly Mark[] }

/** Label and marks are made whenever they are asked for and not kept: of ten thousand items they would fill the memory. */
export function itemLater(known: Omit<Item, 'label' | 'marks'>, later: Later): Item {
  const { kind, id, key, box, facts, related, faded } = known
  return {
    ...{ kind, id, key, box, facts, related, faded },
    get label() {
      return later.label()
    },
    get marks() {
      return later.marks()
    },
  }
}
