// Mistakes found in a stack of files → problems: each with its file, line and column, in the order of the text, and with a suggestion.

import { ascending } from 'd3'
import { nearest } from '../chain/nearest'
import { severityOf, type Mistake, type Problem } from '../chain/problem'
import { lineOf } from '../yaml/lineOf'
import type { Layer, LayerMistake, Stack } from './readLayers'

/** Looking for the nearest name among thousands takes time, and nobody reads that many suggestions. */
const suggestions = 200

type Placed = { readonly mistake: Mistake; readonly offset: number }

/** `checked` are mistakes in the value that the files make together. */
export function placeMistakes(stack: Stack, checked: readonly Mistake[]): Problem[] {
  const traced = checked.map((mistake): LayerMistake => {
    const { layer, path } = stack.originOf(mistake.path)
    return { layer, mistake: { ...mistake, path } }
  })
  const all = [...stack.mistakes, ...traced]
  return stack.layers.flatMap((layer, number) => {
    const own = all.filter((found) => found.layer === number).map(({ mistake }) => mistake)
    return own.length + layer.yaml.mistakes.length === 0 ? [] : placeInLayer(layer, own, stack)
  })
}

function placeInLayer({ file, text, yaml: { content, mistakes } }: Layer, own: readonly Mistake[], stack: Stack): Problem[] {
  const placed: Placed[] = [
    ...mistakes.map(({ offset, ...mistake }) => ({ mistake: { ...mistake, path: [] }, offset })),
    ...own.map((mistake) => ({ mistake, offset: content?.locate(mistake.path, mistake.onKey === true) ?? 0 })),
  ]
  const spotAt = lineOf(text)
  return placed
    .sort((a, b) => ascending(a.offset, b.offset))
    .map(({ mistake, offset }, position) => {
      const { onKey: _, sought, ...rest } = mistake
      const help = sought === undefined || position >= suggestions ? {} : helpWith(sought, mistake, stack)
      return { ...rest, file, ...spotAt(offset), severity: severityOf(mistake.code), ...help }
    })
}

type Help = Pick<Problem, 'nearest' | 'choices' | 'takenAway'>

/** More are no help on one line. */
const fewChoices = 8

// What an overlay took away is no slip of the pen: there is no other name to suggest.
function helpWith({ name, among }: NonNullable<Mistake['sought']>, { facts }: Mistake, { layers, removals }: Stack): Help {
  const removal = removals.find(({ id }) => id === name)
  const layer = removal === undefined ? undefined : layers[removal.origin.layer]
  if (removal !== undefined && layer !== undefined) {
    const { line } = lineOf(layer.text)(layer.yaml.content?.locate(removal.origin.path, false) ?? 0)
    return { takenAway: { file: layer.file, line } }
  }
  const known = [...among]
  const near = nearest(name, known)
  if (near !== undefined) return { nearest: near }
  // Some sentences say themselves what is possible.
  if ('known' in facts || 'allowed' in facts) return {}
  return known.length === 0 || known.length > fewChoices ? {} : { choices: known }
}
