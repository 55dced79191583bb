import { describe, expect, it } from 'vitest'
import { describeCitations } from '../../src/words/citations'
import { chain } from '../chains/buildChain'

const world = chain({
  sources: [
    { id: 'report', title: { en: 'Long title' }, publisher: 'Institute', year: 2022 },
    { id: 'paper', title: { en: 'Paper' }, authors: 'Spronk e.a.', publisher: 'Press' },
    { id: 'note', title: { en: 'A note' } },
  ],
})

describe('describeCitations', () => {
  it('names each source once, with all its places', () => {
    const citations = [
      { source: 'report', at: { nl: '4.1' } },
      { source: 'paper' },
      { source: 'report', at: { nl: 'tabel 3', en: 'table 3' } },
      { source: 'report', at: { nl: '4.1' } },
      { source: 'report', at: { nl: 'tabel 3', en: 'table 3' } },
    ]
    expect(describeCitations(world, citations, 'en')).toBe('Institute 2022, 4.1, table 3; Spronk e.a.')
    expect(describeCitations(world, citations, 'nl')).toBe('Institute 2022, 4.1, tabel 3; Spronk e.a.')
  })

  it('names no place that is left empty', () => {
    expect(describeCitations(world, [{ source: 'report', at: { nl: '' } }], 'nl')).toBe('Institute 2022')
  })

  it('falls back on the title, and on the id of a source that is not there', () => {
    expect(describeCitations(world, [{ source: 'note', at: { nl: 'p. 2' } }, { source: 'gone' }], 'nl')).toBe('A note, p. 2; gone')
    expect(describeCitations(world, [], 'nl')).toBe('')
  })
})
