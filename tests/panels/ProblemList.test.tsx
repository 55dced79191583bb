// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { readChain } from '../../src/file/readChain'
import ProblemList from '../../src/panels/ProblemList'
import { quoteLine } from '../../src/panels/quoteLine'
import { useOpened } from '../../src/store/openChain'
import { panelWords } from '../../src/words/panels'
import { exampleText } from '../app/screen'

const words = panelWords.nl.problems
const broken = exampleText.replace('stage: for-fun', 'stage: for-funn').replace('owner: Stichting', 'ownr: Stichting')

function showProblems(text = broken, hasMap = true) {
  const { problems, texts } = readChain(text, { file: 'keten.yaml', resolve: () => broken })
  const source = { kind: 'file', name: 'keten.yaml', text } as const
  useOpened.setState({ troubled: { source, problems, texts } })
  render(<ProblemList source={source} problems={problems} texts={texts} language="nl" hasMap={hasMap} />)
  return { user: userEvent.setup(), problems }
}

describe('ProblemList', () => {
  test('counts the mistakes, names the file, and says that the map is still the last good one', () => {
    showProblems()
    expect(screen.getByRole('region')).toHaveAccessibleName(`${words.title(2)} keten.yaml`)
    expect(screen.getByText(words.keeps)).toBeVisible()
  })

  test('says nothing of a map where there is none', () => {
    showProblems(broken, false)
    expect(screen.queryByText(words.keeps)).not.toBeInTheDocument()
  })

  test('shows warnings where nothing is worse, over a map that is the newest', () => {
    showProblems(readFileSync('tests/problems/unsourced.yaml', 'utf8'))
    expect(screen.getByRole('region')).toHaveAccessibleName(`${words.warnings(2)} keten.yaml`)
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('hier staat geen bron bij')
    expect(screen.queryByText(words.keeps)).not.toBeInTheDocument()
  })

  test('names the file below where the mistake is in that one, and shows its line', () => {
    showProblems('extends: ./onder.yaml\ntitle: Boven\nunmentioned: as-base\n')
    const [first] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent(/^onder\.yaml, regel/)
    expect(first).toHaveTextContent('ownr: Stichting')
  })

  test('shows each mistake with its place, its line and a caret under it, and what would be right', () => {
    const { problems } = showProblems()
    const items = screen.getAllByRole('listitem')
    expect(items).toHaveLength(2)
    for (const [at, { line, column }] of problems.entries()) expect(items[at]).toHaveTextContent(words.place(line, column))
    const [first] = items
    const [shown, caret] = first?.querySelector('pre')?.textContent.split('\n') ?? []
    expect(shown).toContain('ownr: Stichting')
    expect(caret?.indexOf('^')).toBe(shown?.indexOf('ownr'))
    expect(first).toHaveTextContent('owner')
  })

  test('copies the list as a program would print it', async () => {
    const { user, problems } = showProblems()
    await user.click(screen.getByRole('button', { name: words.copy }))
    expect(await screen.findByRole('button', { name: words.copied })).toBeVisible()
    const copied = (await navigator.clipboard.readText()).split('\n')
    expect(copied.map((line) => line.split(': ')[0])).toEqual(problems.map(({ line, column }) => `keten.yaml:${line}:${column}`))
  })

  test('is put aside by its button', async () => {
    const { user } = showProblems()
    await user.click(screen.getByRole('button', { name: words.aside }))
    expect(useOpened.getState().troubled).toBeUndefined()
  })

  test('is put aside by Escape wherever the focus is, but not where the key empties a field', async () => {
    const { user } = showProblems()
    render(<input aria-label="veld" />)
    await user.click(screen.getByRole('textbox', { name: 'veld' }))
    await user.keyboard('{Escape}')
    expect(useOpened.getState().troubled).toBeDefined()
    await user.click(document.body)
    await user.keyboard('{Escape}')
    expect(useOpened.getState().troubled).toBeUndefined()
  })

  test('stops after two hundred mistakes and says how many more there are', () => {
    const many = exampleText + Array.from({ length: 230 }, (_, at) => `wrong-${at}: 1\n`).join('')
    showProblems(many)
    expect(screen.getAllByRole('listitem')).toHaveLength(200)
    expect(screen.getByText(words.more(30))).toBeVisible()
  })
})

describe('quoteLine', () => {
  test('cuts a long line around the place, and keeps the caret under it', () => {
    const line = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`
    const quoted = quoteLine([line], { line: 1, column: 201 })
    expect(quoted?.line.length).toBeLessThan(110)
    expect(quoted?.line.startsWith('…')).toBe(true)
    expect(quoted?.line.endsWith('…')).toBe(true)
    expect(quoted?.caret.indexOf('^')).toBe(quoted?.line.indexOf('HERE'))
  })

  test('keeps tabs, so that the caret stands under the place whatever their width', () => {
    expect(quoteLine(['\t\tkey: 1'], { line: 1, column: 3 })).toEqual({ line: '\t\tkey: 1', caret: '\t\t^' })
  })

  test('has nothing to show for a line that the file does not have', () => {
    expect(quoteLine(['one'], { line: 2, column: 1 })).toBeUndefined()
  })
})
