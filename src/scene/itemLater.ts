// What is known of an item at once + what is worked out when it is painted or read → the item. Of a large chain a small part is ever seen.

import type { Item, Mark } from './scene'

type Known = Omit<Item, 'label' | 'marks'>
type Later = { readonly label: () => string; readonly marks: () => readonly Mark[] }

/** Label and marks are made whenever they are asked for and not kept: of ten thousand items they would fill the memory. */
export function itemLater(known: Known, later: Later): Item {
  return new LateItem(known, later)
}

// A class, so that the getters are made once and not for each item.
class LateItem implements Item {
  readonly kind: Item['kind']
  readonly id: string
  readonly key: string
  readonly box: Item['box']
  readonly facts: Item['facts']
  readonly related: Item['related']
  readonly faded: boolean
  readonly #later: Later

  constructor({ kind, id, key, box, facts, related, faded }: Known, later: Later) {
    this.kind = kind
    this.id = id
    this.key = key
    this.box = box
    this.facts = facts
    this.related = related
    this.faded = faded
    this.#later = later
  }

  get label(): string {
    return this.#later.label()
  }

  get marks(): readonly Mark[] {
    return this.#later.marks()
  }
}
