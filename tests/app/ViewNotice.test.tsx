// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { LiveRegion } from '../../src/app/LiveRegion'
import { ViewNotice } from '../../src/app/ViewNotice'
import { interfaceWords } from '../../src/words/interface'
import { openExample, show } from './screen'

const words = interfaceWords.nl

describe('ViewNotice', () => {
  test('tells how many fit a filter, and that it is gone again', async () => {
    openExample({ where: { level: { in: ['universal'] } } })
    const user = show((drawing) => (
      <>
        <ViewNotice drawing={drawing} />
        <LiveRegion />
      </>
    ))
    expect(screen.getByRole('status')).toHaveTextContent(words.announce.filtered(2, 6))
    await user.click(screen.getByRole('button', { name: words.filters.clear }))
    expect(screen.getByRole('status')).toHaveTextContent(words.announce.unfiltered(6))
  })

  test('says nothing of a chain that was not filtered', () => {
    openExample()
    show((drawing) => (
      <>
        <ViewNotice drawing={drawing} />
        <LiveRegion />
      </>
    ))
    expect(screen.getByRole('status')).not.toHaveTextContent(/filter/)
  })
})
