// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { LongList } from '../../src/controls/LongList'
import { interfaceWords } from '../../src/words/interface'
import { openExample, show } from '../app/screen'

const more = interfaceWords.nl.app.showMore

function showNumbers(count: number) {
  openExample()
  const items = Array.from({ length: count }, (_, at) => at)
  return show(() => (
    <>
      <h2 id="what">Getallen</h2>
      <LongList items={items} first={3} more={more} about={['what']}>
        {(shown) => shown.map((item) => <button key={item}>{`Getal ${item}`}</button>)}
      </LongList>
    </>
  ))
}

const shown = () => screen.queryAllByRole('button', { name: /^Getal/ })

describe('LongList', () => {
  test('shows a short list whole', () => {
    showNumbers(3)
    expect(shown()).toHaveLength(3)
    expect(screen.queryByRole('button', { name: /^Toon/ })).not.toBeInTheDocument()
  })

  test('shows the first, then ten times as many by each press, and leads on to what it showed', async () => {
    const user = showNumbers(40)
    expect(shown()).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: `${more(27, 37)} Getallen` }))
    expect(shown()).toHaveLength(30)
    expect(screen.getByRole('button', { name: 'Getal 3' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: `${more(10, 10)} Getallen` }))
    expect(shown()).toHaveLength(40)
    expect(screen.getByRole('button', { name: 'Getal 30' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Toon/ })).not.toBeInTheDocument()
  })

  test('is whole on paper', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query === 'print',
      media: query,
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }))
    showNumbers(40)
    expect(shown()).toHaveLength(40)
  })
})
