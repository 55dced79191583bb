import { describe, expect, test } from 'vitest'
import { remember } from '../../src/chain/remember'
import { chain } from '../chains/buildChain'

describe('remember', () => {
  test('works once for the same inputs, and for each chain by itself', () => {
    const done: string[] = []
    const kept = remember<string>(2)
    const [one, other] = [chain(), chain()]
    const ask = (of: typeof one, input: string): string => kept(of, [input], () => `${input}${done.push(input)}`)
    expect([ask(one, 'a'), ask(one, 'a'), ask(other, 'a')]).toEqual(['a1', 'a1', 'a2'])
  })

  test('forgets what was asked for longest ago', () => {
    const done: string[] = []
    const kept = remember<number>(2)
    const of = chain()
    for (const input of ['a', 'b', 'a', 'c', 'a', 'b']) kept(of, [input], () => done.push(input))
    expect(done).toEqual(['a', 'b', 'c', 'b'])
  })
})
