import { describe, expect, test } from 'vitest'
import { measureText } from '../../src/layout/measureText'
import type { Item, TextMark } from '../../src/scene/scene'
import type { Shape } from '../../src/slides/shape'
import { textBlocks } from '../../src/slides/textBlocks'
import { bodyIn } from '../../src/slides/textBody'

const ground = { x: 0, y: 0, width: 180, height: 70 }
const shape: Shape = {
  ...{ kind: 'shape', id: 2, name: '', description: '', box: ground },
  geometry: { kind: 'preset', name: 'rect', adjust: {} },
}

function line(text: string, y: number, size: number): TextMark {
  return { ...{ kind: 'text', x: 10, y, text, size, weight: 600, fill: '#000000', anchor: 'start' } }
}

function blockOf(...marks: readonly TextMark[]) {
  const item: Item = { ...{ kind: 'column', id: 'c', key: 'c', box: ground, label: '', facts: {}, related: [], faded: false }, marks }
  const [block] = textBlocks(item)
  if (block === undefined) throw new Error('no text')
  return block
}

/** A count at the right of the first line. */
const count = { x: 155, y: 5, width: 20, height: 14 }

describe('bodyIn', () => {
  test('keeps a name off the count beside it, also where a longer line runs on under both', () => {
    const name = line('Problematisch gebruik', 16, 14)
    const coverage = line('10 gaten · 4 van 14 gedekt, 3 onbekend', 33, 12)
    expect(measureText(coverage.text, coverage)).toBeGreaterThan(count.x)
    expect(bodyIn(shape, blockOf(name, coverage), [count]).inset.right).toBeGreaterThanOrEqual(ground.width - count.x)
  })

  test('lets a first line run over what stands beside a later one', () => {
    const long = line('Korte interventie door de huisarts', 16, 14)
    const short = line('of praktijkondersteuner', 33, 14)
    expect(bodyIn(shape, blockOf(long, short), [{ ...count, y: 22 }]).inset.right).toBeLessThan(10)
  })
})
