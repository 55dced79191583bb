import { expect, test, vi } from 'vitest'
import { once } from '../../src/chain/once'

test('what is worked out once is worked out when it is first asked for, even when it is nothing', () => {
  const work = vi.fn(() => undefined)
  const ask = once(work)
  expect(work).not.toHaveBeenCalled()
  ask()
  ask()
  expect(work).toHaveBeenCalledOnce()
})
