// Holds the design's import table: which room may import which, and that no files import each other in a circle.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { group } from 'd3'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** The rooms whose values are finished before anybody sees them. */
const finished = ['chain', 'file', 'analysis', 'layout', 'scene', 'export', 'slides', 'sheets', 'pack', 'pipeline']

/** For each room the rooms it may import; `words` may be imported by all and itself sees types only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  chain: [],
  check: ['chain'],
  yaml: ['chain'],
  overlay: ['chain', 'yaml'],
  file: ['chain', 'yaml', 'overlay', 'check'],
  analysis: ['chain'],
  layout: ['chain'],
  scene: ['chain', 'analysis', 'layout'],
  export: ['chain', 'analysis', 'layout', 'scene'],
  slides: ['layout', 'scene', 'export'],
  sheets: ['chain', 'analysis', 'scene', 'export'],
  pack: ['chain', 'analysis', 'layout', 'scene', 'export', 'slides', 'sheets', 'pipeline'],
  words: ['chain', 'file', 'analysis'],
  build: ['chain', 'file', 'analysis', 'layout', 'scene', 'export', 'pipeline'],
  pipeline: ['chain', 'file', 'analysis', 'layout', 'scene', 'export', 'build'],
  commands: finished,
  cli: ['commands', 'build'],
  work: ['chain', 'file', 'layout', 'export', 'pack'],
  store: ['chain', 'check', 'file', 'analysis', 'layout', 'scene', 'export', 'pipeline', 'work'],
  controls: ['store'],
  map: ['chain', 'analysis', 'layout', 'scene', 'pipeline', 'store', 'controls'],
  panels: [...finished, 'work', 'store', 'controls', 'map'],
  present: ['chain', 'yaml', 'file', 'analysis', 'layout', 'scene', 'pipeline', 'store', 'controls', 'map', 'panels'],
  local: ['chain', 'yaml', 'file', 'analysis', 'layout', 'scene', 'pipeline', 'store', 'controls', 'map', 'panels'],
  app: [...finished, 'store', 'controls', 'map', 'panels', 'present', 'local'],
  main: ['app', 'store'],
}

const reasons: Readonly<Record<string, string>> = {
  chain: 'the chain is the first value of the walk, nothing comes before it',
  yaml: 'a text is read without knowing what it says',
  overlay: 'files are laid over each other before anybody checks what they say',
  check: 'what is checked is the finished chain, however it was written down',
  file: 'a chain file is read without knowing what is done with the chain',
  analysis: 'judging must not depend on how something is drawn',
  layout: 'places are found without knowing verdicts or colours',
  scene: 'the scene must be the same on screen, in files and on the command line',
  export: 'a file is written from finished values, never from the screen',
  slides: 'a slide is painted from a scene, like every other file',
  sheets: 'a workbook lists finished values',
  pack: 'what goes together is gathered from the writers of the files',
  words: 'sentences are made from facts and must be usable everywhere',
  work: 'what takes long is done beside the page, and knows nothing of it',
  store: 'what was chosen must not depend on how it is shown',
  controls: 'a button knows nothing of chains',
  commands: 'a command is a function of its arguments and streams',
  map: 'the map paints a scene and tells what was pressed on it',
}

type Edge = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const edges = sourceFiles('src').flatMap(importsOf)

describe('imports', () => {
  test('each room imports only the rooms that come before it', () => {
    const wrong = edges.filter(({ from, to, typeOnly }) => !mayImport({ from, to, typeOnly })).map(complaint)
    expect(wrong).toEqual([])
  })

  test('only the command line and the site build touch node', () => {
    const wrong = sourceFiles('src').filter(
      (file) => /from 'node:/.test(readFileSync(file, 'utf8')) && !['cli', 'build'].includes(roomOf(file)),
    )
    expect(wrong).toEqual([])
  })

  test('no file imports itself through others', () => {
    expect(findCycle(edges.filter(({ typeOnly }) => !typeOnly))).toEqual([])
  })
})

function mayImport({ from, to, typeOnly }: Edge): boolean {
  const [source, target] = [roomOf(from), roomOf(to)]
  if (source === target || target === 'words') return true
  if (source === 'words' && !typeOnly) return target === 'chain'
  return (allowed[source] ?? []).includes(target)
}

function complaint({ from, to }: Edge): string {
  return `${from} imports ${to}, but ${roomOf(from)} may not: ${reasons[roomOf(from)] ?? 'see the import table of the design'}`
}

/** `src/chain/view.ts` → `chain`, `src/pipeline.ts` → `pipeline`. */
function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.tsx?$/, '')
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

function importsOf(file: string): Edge[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    if (statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const specifier = statement.moduleSpecifier.text
    if (!specifier.startsWith('.') || /\.(css|json)|\?/.test(specifier)) return []
    return [{ from: file, to: resolveFile(file, specifier), typeOnly: isTypeOnly(statement) }]
  })
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  const clause = statement.importClause
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return (
    clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
  )
}

function resolveFile(from: string, specifier: string): string {
  const base = normalize(join(dirname(from), specifier))
  return [base, `${base}.ts`, `${base}.tsx`].find((path) => ts.sys.fileExists(path)) ?? base
}

/** The files of one circle in order, or none. Depth-first search with the path kept. */
function findCycle(all: readonly Edge[]): string[] {
  const next = group(all, ({ from }) => from)
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const { to } of next.get(file) ?? []) {
      const found = walk(to, [...path, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  for (const file of next.keys()) {
    const found = walk(file, [])
    if (found.length > 0) return found
  }
  return []
}
