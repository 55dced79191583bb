// @vitest-environment jsdom

import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { DialogBox } from '../../src/controls/DialogBox'
import { openExample, show } from '../app/screen'

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      {open && (
        <DialogBox title="Titel" closeLabel="Sluiten" onClose={() => setOpen(false)}>
          <p>inhoud</p>
        </DialogBox>
      )}
    </>
  )
}

async function openDialog() {
  openExample()
  const user = show(() => <Page />)
  await user.click(screen.getByRole('button', { name: 'open' }))
  return user
}

describe('DialogBox', () => {
  test('has its title as its name, and takes the focus', async () => {
    await openDialog()
    expect(screen.getByRole('dialog', { name: 'Titel' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Sluiten' })).toHaveFocus()
  })

  test.each([
    ['its button', () => screen.getByRole('button', { name: 'Sluiten' }).click()],
    ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
    ['a press beside it', () => fireEvent.click(screen.getByRole('dialog'))],
  ])('closes by %s, and gives the focus back', async (_, close) => {
    await openDialog()
    fireEvent.focus(screen.getByRole('dialog'))
    close()
    expect(await screen.findByRole('button', { name: 'open' })).toHaveFocus()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('stays open at a press inside it', async () => {
    const user = await openDialog()
    await user.click(screen.getByText('inhoud'))
    expect(screen.getByRole('dialog')).toBeVisible()
  })
})
