// The plain value of a file → the Chain, and every mistake in its shape and between its parts, with paths as the file has them.

import { checkChain } from '../check/checkChain'
import type { Chain } from '../chain/chain'
import type { Mistake, Path } from '../chain/problem'
import { buildChain } from './buildChain'
import { isRecord, valueAt } from '../yaml/plainValue'
import { checkShape, unknownKey } from './checkShape'
import { cellKeys, interventionKeys } from './defineFile'
import { salvageFile, type Salvage } from './salvageFile'
import { settlePath } from './settlePath'

type Checked = { readonly chain?: Chain; readonly mistakes: readonly Mistake[] }

const limit = 50_000

export function checkFile(value: unknown): Checked {
  const crowd = valueAt(value, ['interventions'])
  if (Array.isArray(crowd) && crowd.length > limit) {
    return { mistakes: [{ code: 'too-many', path: ['interventions'], facts: { count: crowd.length, limit } }] }
  }
  const unknown = findUnknownKeys(value)
  const shaped = checkShape(value)
  if (shaped.file !== undefined && unknown.length === 0) {
    const chain = buildChain(shaped.file)
    return { chain, mistakes: checkParts(chain, { value, lost: new Set(), guessed: [], positions: new WeakMap() }) }
  }
  const mistakes = [...unknown, ...outside(shaped.mistakes, unknown)]
  const salvage = salvageFile(value, mistakes)
  return { mistakes: salvage.file === undefined ? mistakes : [...mistakes, ...checkParts(buildChain(salvage.file), salvage)] }
}

// Interventions and cells take the name of any dimension for a key, so that only here it shows which keys are none.
function findUnknownKeys(value: unknown): Mistake[] {
  const dimensions = Object.keys(asRecord(valueAt(value, ['dimensions'])))
  return [
    ...strayKeys(value, 'interventions', [...interventionKeys, ...dimensions]),
    ...strayKeys(value, 'cells', [...cellKeys, ...dimensions]),
  ]
}

function strayKeys(value: unknown, list: string, known: readonly string[]): Mistake[] {
  const items = valueAt(value, [list])
  if (!Array.isArray(items)) return []
  const set = new Set(known)
  return items.flatMap((item: unknown, position) =>
    Object.keys(asRecord(item))
      .filter((key) => !set.has(key))
      .map((key) => unknownKey(key, { path: [list, position], known, beside: item })),
  )
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) && !Array.isArray(value) ? value : {}
}

/** Mistakes that do not lie below a key that is unknown itself. */
function outside(mistakes: readonly Mistake[], unknown: readonly Mistake[]): readonly Mistake[] {
  if (unknown.length === 0) return mistakes
  const top = (path: Path) => JSON.stringify(path.slice(0, 3))
  const tops = new Set(unknown.map(({ path }) => top(path)))
  return mistakes.filter(({ path }) => !tops.has(top(path)))
}

/** Of two items that say the same, or do not. */
const likening: ReadonlySet<Mistake['code']> = new Set(['duplicate-link', 'conflicting-cells'])

function checkParts(chain: Chain, { value, lost, guessed, positions }: Omit<Salvage, 'file'>): Mistake[] {
  const isShortened = (list: unknown): boolean => isRecord(list) && positions.has(list)
  const settle = (path: Path) => settlePath(path, value, positions)
  const isGuessed = (path: Path): boolean => guessed.some(([list, position]) => path[0] === list && path[1] === position)
  return checkChain(chain)
    .filter(({ sought }) => sought === undefined || !lost.has(sought.name.slice(sought.name.indexOf(':') + 1)))
    .filter(({ code, path }) => code !== 'no-values' || !isShortened(valueAt(value, path)))
    .map((mistake): Mistake => {
      const { path, earlier } = mistake
      return { ...mistake, path: settle(path), ...(earlier === undefined ? {} : { earlier: settle(earlier) }) }
    })
    .filter(({ code, path }) => !likening.has(code) || !isGuessed(path))
}
