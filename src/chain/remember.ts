// Work on a chain → the same work, done once for the same inputs: after a change only the stages that read what changed are done again.

import type { Chain } from './chain'

/** The `most` results that were asked for last are kept for each chain, and go when it goes. Inputs are compared one by one, by identity. */
export function remember<Result>(most: number): Remembered<Result> {
  const kept = new WeakMap<Chain, readonly Kept<Result>[]>()
  const find = (chain: Chain, inputs: readonly unknown[]): Kept<Result> | undefined =>
    kept.get(chain)?.find((one) => one.inputs.every((input, at) => input === inputs[at]))
  const recall = (chain: Chain, inputs: readonly unknown[], work: () => Result): Result => {
    const latest = find(chain, inputs) ?? { inputs, result: work() }
    kept.set(chain, [latest, ...(kept.get(chain) ?? []).filter((one) => one !== latest)].slice(0, most))
    return latest.result
  }
  return Object.assign(recall, { has: (chain: Chain, inputs: readonly unknown[]) => find(chain, inputs) !== undefined })
}

type Remembered<Result> = {
  (chain: Chain, inputs: readonly unknown[], work: () => Result): Result
  /** Whether it is still known, so that no work would be done. */
  readonly has: (chain: Chain, inputs: readonly unknown[]) => boolean
}

type Kept<Result> = { readonly inputs: readonly unknown[]; readonly result: Result }
