// Holds the table of rooms: which may import which, and why; and that no files import each other in a circle.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { group } from 'd3'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** Which rooms a room may import, and why no others. `words` may be imported by all; itself it sees the chain, and of the others types only. */
const rooms: Readonly<Record<string, { readonly may: readonly string[]; readonly why: string }>> = {
  chain: { may: [], why: 'the chain is the first value of the walk, nothing comes before it' },
  check: { may: ['chain'], why: 'what is checked is the finished chain, however it was written down' },
  yaml: { may: ['chain'], why: 'a text is read without knowing what it says' },
  overlay: { may: ['chain', 'yaml'], why: 'files are laid over each other before anybody checks what they say' },
  file: { may: ['chain', 'yaml', 'overlay', 'check'], why: 'a chain file is read without knowing what is done with the chain' },
  analysis: { may: ['chain'], why: 'judging must not depend on how something is drawn' },
  layout: { may: ['chain'], why: 'places are found without knowing verdicts or colours' },
  scene: { may: ['chain', 'analysis', 'layout'], why: 'the scene must be the same on screen, in files and on the command line' },
  pipeline: { may: ['chain', 'analysis', 'layout', 'scene'], why: 'the walk is told in one file, as far as every painter goes along' },
  export: { may: ['chain', 'analysis', 'layout', 'scene'], why: 'a file is written from finished values, never from the screen' },
  slides: { may: ['layout', 'scene', 'export'], why: 'a slide is painted from a scene, like every other file' },
  sheets: { may: ['chain', 'analysis', 'scene', 'export'], why: 'a workbook lists finished values' },
  pack: {
    may: ['chain', 'analysis', 'layout', 'scene', 'export', 'slides', 'sheets', 'pipeline'],
    why: 'what goes together is gathered from the writers of the files',
  },
  words: { may: ['chain', 'file', 'analysis'], why: 'sentences are made from facts and must be usable everywhere' },
  commands: {
    may: ['chain', 'file', 'analysis', 'scene', 'export', 'sheets', 'pack'],
    why: 'a command is a function of its arguments and streams',
  },
  cli: { may: ['commands'], why: 'the program gives the commands a machine, and does nothing itself' },
  launch: { may: [], why: 'it starts the program as it was built, not as it is written' },
  build: { may: ['chain', 'file', 'export'], why: 'what is made ahead is made by what would make it later' },
  work: { may: ['chain', 'file', 'layout', 'export', 'pack'], why: 'what takes long is done beside the page, and knows nothing of it' },
  store: {
    may: ['chain', 'check', 'file', 'layout', 'scene', 'export', 'pipeline', 'work'],
    why: 'what was chosen must not depend on how it is shown',
  },
  controls: { may: ['store'], why: 'a button knows nothing of chains' },
  map: { may: ['chain', 'layout', 'scene', 'pipeline', 'store'], why: 'the map paints a scene and tells what was pressed on it' },
  panels: {
    may: ['chain', 'analysis', 'layout', 'scene', 'export', 'pack', 'pipeline', 'work', 'store', 'controls', 'map'],
    why: 'a panel tells of what is on the map, and is told of nothing beside it',
  },
  present: {
    may: ['chain', 'yaml', 'file', 'analysis', 'layout', 'scene', 'pipeline', 'store', 'controls', 'map', 'panels'],
    why: 'presenting is a way to look at the map, which the map does not know of',
  },
  local: {
    may: ['chain', 'yaml', 'file', 'analysis', 'pipeline', 'store', 'controls', 'panels'],
    why: 'filling in writes a file of its own over a chain, which the chain does not know of',
  },
  app: {
    may: ['chain', 'scene', 'pack', 'pipeline', 'work', 'store', 'controls', 'map', 'panels', 'present', 'local'],
    why: 'the page puts the rooms beside each other',
  },
  main: { may: ['app', 'store'], why: 'mounting is all it does' },
  single: { may: ['main', 'work'], why: 'one program is the page or its worker' },
  arrive: { may: [], why: 'what runs before the first paint waits for nothing' },
}

/** `later`: by `import()`, when it is needed. */
type Edge = { readonly from: string; readonly to: string; readonly how: 'type' | 'now' | 'later' }

const edges = sourceFiles('src').flatMap(importsOf)

describe('imports', () => {
  test('each room imports only the rooms that come before it', () => {
    expect(edges.filter((edge) => !mayImport(edge)).map(complaint)).toEqual([])
  })

  test('every room stands in the table, and is allowed nothing that it doesn’t use', () => {
    const there = new Set(
      sourceFiles('src')
        .map(roomOf)
        .filter((room) => !room.endsWith('.d')),
    )
    expect(there).toEqual(new Set(Object.keys(rooms)))
    const used = new Set(edges.map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`))
    const allowed = Object.entries(rooms).flatMap(([room, { may }]) => may.map((other) => `${room} → ${other}`))
    expect(allowed.filter((permission) => !used.has(permission))).toEqual([])
  })

  test('only the command line and the site build touch node', () => {
    const wrong = sourceFiles('src').filter(
      (file) => /from 'node:/.test(readFileSync(file, 'utf8')) && !['cli', 'launch', 'build'].includes(roomOf(file)),
    )
    expect(wrong).toEqual([])
  })

  test('no file imports itself through others', () => {
    expect(findCycle(edges.filter(({ how }) => how === 'now'))).toEqual([])
  })
})

function mayImport({ from, to, how }: Edge): boolean {
  const [source, target] = [roomOf(from), roomOf(to)]
  if (source === target || target === 'words') return true
  if (source === 'words' && how !== 'type') return target === 'chain'
  return rooms[source]?.may.includes(target) ?? false
}

function complaint({ from, to }: Edge): string {
  return `${from} imports ${to}, but ${roomOf(from)} may not: ${rooms[roomOf(from)]?.why ?? 'it has no place in the table'}`
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
  const found: Edge[] = []
  const add = (specifier: ts.Node | undefined, how: Edge['how']): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return
    const { text } = specifier
    if (text.startsWith('.') && !/\.(css|json)|\?/.test(text)) found.push({ from: file, to: resolveFile(file, text), how })
  }
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node) ? 'type' : 'now')
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], 'later')
    else ts.forEachChild(node, look)
  }
  ts.forEachChild(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest), look)
  return found
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
