// Work on a chain → the same work, done once for the same inputs: after a change only the stages that read what changed are done again.

import type { Chain } from './chain'

/** The `most` results that were asked for last are kept for each chain, and go when it goes. Inputs are compared one by one, by identity. */
export function remember<Result>(most: number) {
  const kept = new WeakMap<Chain, readonly Kept<Result>[]>()
  return (chain: Chain, inputs: readonly unknown[], work: () => Result): Result => {
    const known = kept.get(chain) ?? []
    const found = known.find((one) => one.inputs.every((input, at) => input === inputs[at]))
    const latest = found ?? { inputs, result: work() }
    kept.set(chain, [latest, ...known.filter((one) => one !== latest)].slice(0, most))
    return latest.result
  }
}

type Kept<Result> = { readonly inputs: readonly unknown[]; readonly result: Result }
