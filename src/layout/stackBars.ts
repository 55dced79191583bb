// Bars of one row → where each stands: as high as it fits, in an order that people can predict.

export type Item = {
  /** How many lanes it covers, and the lanes it may begin at. */
  readonly span: number
  readonly choices: readonly number[]
  readonly height: number
  /** Compared from left to right: what comes first stands highest. */
  readonly order: readonly number[]
}

type Stacked<T extends Item> = { readonly item: T; readonly first: number; readonly y: number }

/** Free stretches of a lane from top to bottom; the last one is open below. */
type Lane = { from: number; to: number }[]

// Bars that come late look for room between earlier ones, but not in every hole of a lane with thousands.
const holesKept = 12

/** px below which nothing fits. */
const leastHole = 12

/**
 * Stacks items under each other with `gap` px between them, none overlapping. The order is by `order`; two more orders (longest first,
 * highest first) are tried, and one of them is taken only when it makes the row lower by more than one line.
 */
export function stackBars<T extends Item>(items: readonly T[], { lanes, gap }: { lanes: number; gap: number }): Stacked<T>[] {
  const plain = stack(items.toSorted(byOrder), { lanes, gap })
  if (items.length > 400) return plain.stacked
  const others = [bySpan, byHeight].map((order) => stack(items.toSorted(order), { lanes, gap }))
  const lowest = others.reduce((a, b) => (b.bottom < a.bottom ? b : a))
  return lowest.bottom < plain.bottom - 12 ? lowest.stacked : plain.stacked
}

function stack<T extends Item>(
  sorted: readonly T[],
  { lanes, gap }: { lanes: number; gap: number },
): { stacked: Stacked<T>[]; bottom: number } {
  const free: Lane[] = Array.from({ length: lanes }, () => [{ from: 0, to: Infinity }])
  let bottom = 0
  const stacked = sorted.map((item) => {
    const room = { span: item.span, height: item.height + gap }
    let [first, y] = [item.choices[0] ?? 0, Infinity]
    for (const choice of item.choices) {
      const found = findRoom(free, choice, room)
      if (found < y) [first, y] = [choice, found]
    }
    for (let lane = first; lane < first + room.span; lane++) take(free[lane] ?? [], y, y + room.height)
    bottom = Math.max(bottom, y + item.height)
    return { item, first, y }
  })
  return { stacked, bottom }
}

function findRoom(free: readonly Lane[], first: number, { span, height }: { span: number; height: number }): number {
  let y = 0
  for (let lane = first, agreed = 0; agreed < span; lane = lane + 1 < first + span ? lane + 1 : first) {
    const next = firstFit(free[lane] ?? [], y, height)
    agreed = next > y ? 1 : agreed + 1
    y = next
  }
  return y
}

function firstFit(lane: Lane, from: number, height: number): number {
  for (const stretch of lane) {
    const start = Math.max(from, stretch.from)
    if (start + height <= stretch.to) return start
  }
  throw new Error('a lane is open below')
}

function take(lane: Lane, from: number, to: number): void {
  const at = lane.findIndex((stretch) => stretch.from <= from && to <= stretch.to)
  const stretch = lane[at]
  if (stretch === undefined) throw new Error('a bar was placed where there is no room')
  const [above, below] = [from - stretch.from > leastHole, stretch.to - to > leastHole]
  if (above) lane.splice(at, 0, { from: stretch.from, to: from })
  const rest = above ? at + 1 : at
  if (below) stretch.from = to
  else lane.splice(rest, 1)
  if (lane.length > holesKept) lane.shift()
}

function byOrder(a: Item, b: Item): number {
  for (let at = 0; at < a.order.length; at++) {
    const difference = (a.order[at] ?? 0) - (b.order[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function bySpan(a: Item, b: Item): number {
  return b.span - a.span || byOrder(a, b)
}

function byHeight(a: Item, b: Item): number {
  return b.span - a.span || b.height - a.height || byOrder(a, b)
}
