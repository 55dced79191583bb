// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import ExportDialog from '../../src/panels/ExportDialog'
import { fileName } from '../../src/panels/saveFile'
import { takeAwayWords } from '../../src/words/takeAway'
import { exampleText, openExample, readExample, readSaved, readSavedBytes, saved, show } from '../app/screen'

// What is in the pack has tests of its own; here it comes when the test asks for it.
const packing = { next: (): void => undefined }
vi.mock('../../src/pack/packFiles', () => ({
  packFiles: async function* packFiles(_input: unknown, { signal }: { signal: AbortSignal }) {
    const lacking = { places: 2, characters: '中' }
    yield { name: 'map.pdf', type: 'pdf', content: '%PDF', lacking, made: 1, of: 2 }
    await new Promise<void>((next) => {
      packing.next = next
    })
    signal.throwIfAborted()
    yield { name: 'map.svg', type: 'svg', content: '<svg/>', lacking, made: 2, of: 2 }
  },
}))

const words = takeAwayWords.nl
const name = 'preventieketen-gamen-in-voorbeeldstad'

// The browser fetches fonts and the page that files are made of; here they come from disk.
beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => {
    const known = /fonts\/([^?]+)/.exec(address)?.[1]
    if (known === undefined) return Promise.resolve(new Response('<html><head></head><body></body></html>'))
    return Promise.resolve(new Response(readFileSync(`src/export/fonts/${known}`)))
  })
})

function showExport(view = {}) {
  openExample(view)
  return show((drawing) => <ExportDialog drawing={drawing} onClose={vi.fn()} />)
}

async function saveSvg(user: ReturnType<typeof showExport>): Promise<void> {
  await user.click(screen.getByRole('button', { name: words.save }))
}

describe('ExportDialog', () => {
  test('shows what it will save before it saves it', async () => {
    showExport()
    expect(await screen.findByRole('img', { name: words.preview })).toHaveAttribute('src', expect.stringMatching(/^blob:/))
    expect(screen.getByText(words.pagesMade(1))).toBeVisible()
  })

  test('saves letters as shapes for office programs, and says every word to a screen reader', async () => {
    await saveSvg(showExport())
    const svg = await readSaved(`${name}.svg`)
    expect(svg).not.toContain('<text')
    expect(svg).toContain('aria-label="Slim spelen"')
  })

  test('saves letters as letters for who wants to edit', async () => {
    const user = showExport()
    await user.click(screen.getByRole('radio', { name: new RegExp(`^${words.purposes.live.name}`) }))
    await saveSvg(user)
    expect(await readSaved(`${name}.svg`)).toMatch(/<text[^>]*>Slim spelen/)
  })

  test('asks for the direction of the paper only where there is paper to turn', async () => {
    const user = showExport()
    expect(screen.queryByRole('group', { name: words.orientation })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: words.pages.a4 }))
    await user.click(
      within(screen.getByRole('group', { name: words.orientation })).getByRole('radio', { name: words.orientations.portrait }),
    )
    await saveSvg(user)
    expect(await readSaved(`${name}.svg`)).toContain('width="210mm" height="297mm"')
  })

  test('takes the colours of the screen, or those for paper', async () => {
    const user = showExport()
    await saveSvg(user)
    const onScreen = await readSaved(`${name}.svg`)
    await user.click(screen.getByRole('radio', { name: words.themes.print }))
    await saveSvg(user)
    expect(await readSaved(`${name}.svg`)).not.toBe(onScreen)
  })

  test('saves the same map as another type of file, and says when it is done', async () => {
    const user = showExport()
    await user.click(screen.getByRole('button', { name: words.types.xlsx }))
    const bytes = await readSavedBytes(`${name}.xlsx`)
    expect(Object.keys(unzipSync(bytes))).toContain('xl/workbook.xml')
    expect(await screen.findByText(words.done(words.types.xlsx))).toBeVisible()
  })

  test('saves a story as slides, a step on each with what is said', async () => {
    const user = showExport()
    await user.click(screen.getByRole('button', { name: words.story('Gamen in tien minuten') }))
    const slides = unzipSync(await readSavedBytes(`${name}-gamen-in-tien-minuten.pptx`))
    const [first, second] = [1, 2].map((number) => strFromU8(slides[`ppt/slides/slide${number}.xml`] ?? new Uint8Array()))
    expect(first).toContain('>Elk blok is iets wat we in de stad aanbieden.<')
    expect(second).toContain('>Na de les op school volgt er niets.<')
  })

  test('says which characters our font lacks, beside the look at the SVG and when another file has been saved', async () => {
    const text = exampleText.replaceAll('Slim spelen', 'Slim 中文')
    openExample({}, readExample(text))
    const user = show((drawing) => <ExportDialog drawing={drawing} onClose={vi.fn()} />)
    expect(await screen.findByText(new RegExp(`中 文\\. ${words.withoutFont.svg}`))).toBeVisible()
    await user.click(screen.getByRole('button', { name: words.types.pdf }))
    expect(await screen.findByText(new RegExp(`中 文\\. ${words.withoutFont.pdf} ${words.done(words.types.pdf)}`))).toBeVisible()
  })

  test('says so when a file cannot be made', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    const user = showExport()
    await user.click(screen.getByRole('button', { name: words.types.html }))
    expect(await screen.findByText(words.failed)).toBeVisible()
    expect(saved.size).toBe(0)
  })
})

describe('the council pack', () => {
  test('tells which file it is at, and saves all of them in one zip', async () => {
    const user = showExport()
    await user.click(screen.getByRole('button', { name: words.pack }))
    expect(await screen.findByText(words.making('1/2 map.pdf'))).toBeVisible()
    expect(screen.getByRole('button', { name: words.types.pdf })).toHaveAttribute('aria-disabled', 'true')
    packing.next()
    expect(Object.keys(unzipSync(await readSavedBytes(`${name}.zip`)))).toEqual(['map.pdf', 'map.svg'])
    const said = `${words.lacking(2, '中')} ${words.withoutFont.pdf} ${words.done(words.pack)}`
    expect(await screen.findByText(said)).toBeVisible()
  })

  test('stops when it is told to, saves nothing, and can be asked for again', async () => {
    const user = showExport()
    await user.click(screen.getByRole('button', { name: words.pack }))
    await screen.findByText(words.making('1/2 map.pdf'))
    await user.click(screen.getByRole('button', { name: words.stop }))
    packing.next()
    await waitFor(() => expect(screen.getByRole('button', { name: words.pack })).not.toHaveAttribute('aria-disabled'))
    expect(screen.queryByText(words.failed)).not.toBeInTheDocument()
    expect(saved.size).toBe(0)
  })
})

describe('fileName', () => {
  test.each([
    ['Preventieketen cocaïne', 'preventieketen-cocaine'],
    ['  Zwolle / Kampen: 2026! ', 'zwolle-kampen-2026'],
    ['漢字', 'ketenkaart'],
    ['a'.repeat(200), 'a'.repeat(80)],
  ])('makes of %j a name that every system takes', (title, expected) => {
    expect(fileName(title)).toBe(expected)
  })
})
