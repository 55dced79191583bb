// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { FoldedPart } from '../../src/controls/FoldedPart'
import { openExample, show } from '../app/screen'

function Chosen() {
  const [isUsed, setUsed] = useState(false)
  return (
    <>
      <button onClick={() => setUsed(true)}>Kies</button>
      <FoldedPart name="Status" isUsed={isUsed}>
        <button onClick={() => setUsed(false)}>Neem terug</button>
      </FoldedPart>
    </>
  )
}

function takeBack() {
  return screen.getByRole('button', { name: 'Neem terug', hidden: true })
}

describe('FoldedPart', () => {
  test('is folded until something in it is chosen elsewhere', async () => {
    openExample()
    const user = show(() => <Chosen />)
    expect(takeBack()).not.toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Kies' }))
    expect(takeBack()).toBeVisible()
  })

  test('stays open when its last choice is taken back, so that the focus stays in it', async () => {
    openExample()
    const user = show(() => <Chosen />)
    await user.click(screen.getByRole('button', { name: 'Kies' }))
    await user.click(takeBack())
    expect(takeBack()).toBeVisible()
    expect(takeBack()).toHaveFocus()
  })
})
