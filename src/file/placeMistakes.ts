// Mistakes found in a stack of files → problems: each with its file, line and column, in the order of the text, and with a suggestion.

import { ascending } from 'd3'
import { nearest } from '../chain/nearest'
import { once } from '../chain/once'
import { severityOf, type Line, type Mistake, type Path, type Problem } from '../chain/problem'
import type { Origin } from '../overlay/trace'
import { keysInDutch } from '../words/keys'
import { lineOf } from '../yaml/lineOf'
import type { Layer, LayerMistake, Stack } from './readLayers'

/** Looking for the nearest name among thousands takes time, and nobody reads that many suggestions. */
const suggestions = 200

type Placed = { readonly mistake: Mistake; readonly offset: number }

/** A stack, and where its lines begin: looked up only for files with something wrong in them. */
type Lines = { readonly stack: Stack; readonly spotsIn: readonly (() => ReturnType<typeof lineOf>)[] }

/** `checked` are mistakes in the value that the files make together. */
export function placeMistakes(stack: Stack, checked: readonly Mistake[]): Problem[] {
  const lines: Lines = { stack, spotsIn: stack.layers.map(({ text }) => once(() => lineOf(text))) }
  const traced = checked.map((mistake): LayerMistake => {
    const { layer, path } = stack.originOf(mistake.path)
    return { layer, mistake: { ...mistake, path } }
  })
  const all = [...stack.mistakes, ...traced]
  return stack.layers.flatMap((layer, number) => {
    const own = all.filter((found) => found.layer === number).map(({ mistake }) => mistake)
    return own.length + layer.yaml.mistakes.length === 0 ? [] : placeInLayer(number, own, lines)
  })
}

function placeInLayer(number: number, own: readonly Mistake[], lines: Lines): Problem[] {
  const [layer, spotAt] = layerOf(lines, number)
  const placed: Placed[] = [
    ...layer.yaml.mistakes.map(({ offset, ...mistake }) => ({ mistake: { ...mistake, path: [] }, offset })),
    ...own.map((mistake) => ({ mistake, offset: offsetOf(layer, mistake.path, mistake.onKey) })),
  ]
  return placed
    .sort((a, b) => ascending(a.offset, b.offset))
    .map(({ mistake, offset }, position) => {
      const { onKey: _onKey, sought: _sought, earlier: _earlier, ...rest } = mistake
      const help = position < suggestions ? helpWith(mistake, lines) : {}
      return { ...rest, file: layer.file, ...spotAt(offset), severity: severityOf(mistake.code), ...help }
    })
}

type Help = Pick<Problem, 'nearest' | 'choices' | 'takenAway' | 'earlier'>

/** More are no help on one line. */
const fewChoices = 8

function helpWith({ earlier, sought, facts }: Mistake, lines: Lines): Help {
  const { stack } = lines
  if (earlier !== undefined) return { earlier: lineAt(lines, stack.originOf(earlier)) }
  if (sought === undefined) return {}
  // What an overlay took away is no slip of the pen: there is no other name to suggest.
  const removal = stack.removals.find(({ id }) => id === sought.name)
  if (removal !== undefined) return { takenAway: lineAt(lines, removal.origin) }
  const known = [...sought.among]
  const translated = 'known' in facts ? keysInDutch.get(sought.name.toLowerCase()) : undefined
  const near = translated !== undefined && known.includes(translated) ? translated : nearest(sought.name, known)
  if (near !== undefined) return { nearest: near }
  // Some sentences say themselves what is possible.
  if ('known' in facts || 'allowed' in facts) return {}
  return known.length === 0 || known.length > fewChoices ? {} : { choices: known }
}

function lineAt(lines: Lines, { layer: number, path }: Origin): Line {
  const [layer, spotAt] = layerOf(lines, number)
  return { file: layer.file, line: spotAt(offsetOf(layer, path)).line }
}

function layerOf({ stack, spotsIn }: Lines, number: number): [Layer, ReturnType<typeof lineOf>] {
  const [layer, spotAt] = [stack.layers[number], spotsIn[number]?.()]
  if (layer === undefined || spotAt === undefined) throw new Error(`missing layer: ${number}`)
  return [layer, spotAt]
}

function offsetOf({ yaml: { content } }: Layer, path: Path, onKey = false): number {
  return content?.locate(path, onKey) ?? 0
}
