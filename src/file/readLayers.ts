// The text of a chain file, and the texts of those that it builds on → one value, with every part traced to its file.

import type { Mistake, Path } from '../chain/problem'
import { pathFrom } from './pathFrom'
import { isRecord, valueAt } from '../yaml/plainValue'
import { checkOverlayKeys } from './checkShape'
import { mergeFiles } from '../overlay/mergeFiles'
import { isLocal, noteAvailability } from '../overlay/noteAvailability'
import { readYaml, type YamlReading } from '../yaml/readYaml'
import { removeAlong, type Removal } from '../overlay/removeAlong'
import { joinRecord, originOf, partsOf, type Origin, type Part, type Trace } from '../overlay/trace'

export type Layer = { readonly file: string; readonly text: string; readonly yaml: YamlReading }

export type LayerMistake = { readonly layer: number; readonly mistake: Mistake }

export type Stack = {
  /** The file itself first, then what it builds on. */
  readonly layers: readonly Layer[]
  /** Absent when one of the files cannot be read or found. */
  readonly value?: unknown
  readonly mistakes: readonly LayerMistake[]
  /** What a layer takes away from those below it. */
  readonly removals: readonly Removal[]
  readonly originOf: (path: Path) => Origin
  /** Whether some layer says what is to be had in a municipality. */
  readonly isLocal: boolean
}

type StackOptions = { readonly file: string; readonly resolve?: (reference: string) => string | undefined }

/** What all layers share while they are read. */
type Reading = {
  readonly layers: Layer[]
  readonly mistakes: LayerMistake[]
  readonly removals: Removal[]
  readonly trace: Trace
  readonly resolve: (reference: string) => string | undefined
  isLocal: boolean
}

export function readLayers(text: string, { file, resolve = () => undefined }: StackOptions): Stack {
  const reading: Reading = { layers: [], mistakes: [], removals: [], trace: new WeakMap(), resolve, isLocal: false }
  const root = readLayer({ file, text, reference: '' }, reading)
  const { layers, mistakes, removals, trace } = reading
  return {
    layers,
    mistakes,
    removals,
    isLocal: reading.isLocal,
    originOf: (path) => (root === undefined ? { layer: 0, path } : originOf(root, path, trace)),
    ...(root === undefined ? {} : { value: root.value }),
  }
}

/** `reference` names the file as seen from the first one. */
type Source = { readonly file: string; readonly text: string; readonly reference: string }

function readLayer(source: Source, reading: Reading): Part | undefined {
  const layer = reading.layers.length
  const yaml = readYaml(source.text)
  reading.layers.push({ file: source.file, text: source.text, yaml })
  if (yaml.content === undefined) return undefined
  const own: Part = { value: yaml.content.value, origin: { layer, path: [] } }
  if (isRecord(own.value) && Object.hasOwn(own.value, 'extends')) return layOver(own, source, reading)
  if (valueAt(own.value, ['unmentioned']) === undefined) return own
  report({ code: 'unmentioned-without-extends', path: ['unmentioned'], onKey: true, facts: {} }, { layer, reading })
  return withoutOverlayKeys(own, reading.trace)
}

function layOver(own: Part, source: Source, reading: Reading): Part | undefined {
  const { layer } = own.origin
  const { keys, mistakes } = checkOverlayKeys(own.value)
  for (const mistake of mistakes) report(mistake, { layer, reading })
  const base = keys === undefined ? undefined : readBase(keys.extends, { source, layer, reading })
  if (keys === undefined || base === undefined) return undefined
  const { trace } = reading
  const language = languageOf(base.value) ?? 'nl'
  const overlay = withoutOverlayKeys(own, trace)
  if ((languageOf(overlay.value) ?? language) !== language) {
    report({ code: 'other-language', path: ['language'], facts: { language } }, { layer, reading })
  }
  const removals: Removal[] = []
  const whole = mergeFiles(base, overlay, { trace, language, mistakes: reading.mistakes, removals })
  const { rest: merged, warnings } = removeAlong(whole, { removals, layer, trace })
  for (const warning of warnings) report(warning, { layer, reading })
  reading.removals.push(...removals)
  const unmentioned = keys.unmentioned ?? 'unknown'
  if (!isLocal(overlay.value, unmentioned)) return merged
  reading.isLocal = true
  return noteAvailability(merged, { overlay: overlay.value, base: base.value, unmentioned, trace })
}

function languageOf(file: unknown): string | undefined {
  const language = valueAt(file, ['language'])
  return typeof language === 'string' ? language : undefined
}

function readBase(named: string, { source, layer, reading }: { source: Source; layer: number; reading: Reading }): Part | undefined {
  const file = pathFrom(source.file, named)
  const facts = { reference: named }
  if (reading.layers.some((other) => other.file === file)) {
    report({ code: 'circular-extends', path: ['extends'], facts }, { layer, reading })
    return undefined
  }
  const reference = source.reference === '' ? named : `./${pathFrom(source.reference.replace(/^\.\//, ''), named)}`
  const text = reading.resolve(reference)
  if (text !== undefined) return readLayer({ file, text, reference }, reading)
  report({ code: 'unresolved-extends', path: ['extends'], facts }, { layer, reading })
  return undefined
}

function report(mistake: Mistake, { layer, reading }: { layer: number; reading: Reading }): void {
  reading.mistakes.push({ layer, mistake })
}

function withoutOverlayKeys(own: Part, trace: Trace): Part {
  const parts = partsOf(own, trace).filter(([key]) => key !== 'extends' && key !== 'unmentioned')
  return joinRecord(parts, { origin: own.origin, trace })
}
