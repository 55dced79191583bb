import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Chain } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { readChain } from '../../src/file/readChain'
import { drawChain, type DrawOptions } from '../../src/pipeline'
import { matchGolden } from './matchGolden'
import { svgText } from '../export/svgText'

const folders = ['data', 'tests/chains']
const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name)))

const base: DrawOptions = { language: 'nl', theme: 'light', detail: 'names', frame: true }

function openFile(file: string): Chain {
  const { chain, problems } = readChain(readFileSync(file, 'utf8'), { file, resolve: (reference) => readFileSync(join(file, '..', reference), 'utf8') })
  if (chain === undefined) throw new Error(`${file} has problems: ${JSON.stringify(problems.slice(0, 3))}`)
  return chain
}

function draw(chain: Chain, view: View, options: Partial<DrawOptions> = {}): string {
  return svgText(drawChain(chain, view, { ...base, ...options }).scene, { text: 'live' })
}

/** The first saved view shows what the chain's author wants seen; without one, everything. */
function viewOf({ views }: Chain): View {
  const { detail: _detail, ...view } = views[0]?.view ?? defaultView
  return view
}

describe.each(files)('the map of %s', (file) => {
  const chain = openFile(file)
  const name = basename(file, '.yaml')
  const view = viewOf(chain)

  test('with names in Dutch', () => {
    matchGolden(`${name}.names`, draw(chain, view))
  })

  test('as an overview in English', () => {
    matchGolden(`${name}.overview`, draw(chain, view, { detail: 'overview', language: 'en' }))
  })

  test('as cards, of what the filter keeps', () => {
    matchGolden(`${name}.cards`, draw(chain, { ...view, hide: true }, { detail: 'cards' }))
  })
})

describe('the map of data/example.yaml', () => {
  const chain = openFile('data/example.yaml')
  const view: View = { ...viewOf(chain), links: 'all' }

  test.each(['dark', 'print'] as const)('in the %s theme', (theme) => {
    matchGolden(`example.${theme}`, draw(chain, view, { theme }))
  })

  test('through one norm', () => {
    matchGolden('example.norm', draw(chain, { ...view, norm: chain.norms[1]?.id ?? '' }))
  })

  test('turned, with stages as rows', () => {
    matchGolden('example.turned', draw(chain, { ...view, rows: 'stage', columns: 'professional', links: 'none' }))
  })
})

test('no kept picture is without its chain', () => {
  const names = new Set([...files.map((file) => basename(file, '.yaml')), 'example'])
  const kept = readdirSync('tests/golden').filter((name) => name.endsWith('.svg'))
  expect(kept.filter((name) => !names.has(name.split('.')[0] ?? ''))).toEqual([])
})
