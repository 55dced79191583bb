// @vitest-environment jsdom

import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { PanelButton } from '../../src/controls/PanelButton'
import { openPanel, select, useInputs } from '../../src/store/inputs'
import { detailWords } from '../../src/words/details'
import { interfaceWords } from '../../src/words/interface'
import { openExample, show } from '../app/screen'
import { Dock, showDetails } from './dock'

const words = detailWords.nl

describe('PanelDock', () => {
  test('takes the focus when it opens, and Escape closes it and gives the focus back', async () => {
    openExample()
    const user = show((drawing) => <Dock drawing={drawing} />)
    await user.click(screen.getByRole('button', { name: 'open' }))
    expect(screen.getByRole('group', { name: interfaceWords.nl.panels.gaps })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'open' })).toHaveFocus()
  })

  test('gives the focus to the button of its panel where nobody pressed anything to open it', async () => {
    openExample()
    openPanel('gaps')
    const user = show((drawing) => (
      <>
        <PanelButton panel="gaps" label="Gaten tonen" />
        <Dock drawing={drawing} />
      </>
    ))
    await user.click(screen.getByRole('searchbox'))
    await user.click(screen.getByRole('button', { name: interfaceWords.nl.app.close }))
    expect(screen.getByRole('button', { name: 'Gaten tonen' })).toHaveFocus()
  })

  test('goes back to the panel that the details were opened from', async () => {
    openExample()
    openPanel('gaps')
    select({ kind: 'intervention', id: 'play-smart' })
    const user = show((drawing) => <Dock drawing={drawing} />)
    await user.click(screen.getByRole('button', { name: interfaceWords.nl.panels.gaps }))
    expect(useInputs.getState().panel).toBe('gaps')
    expect(screen.getByRole('complementary', { name: interfaceWords.nl.panels.gaps })).toBeVisible()
  })

  test('goes back to the entry of a list that was opened, also by way of other details', async () => {
    openExample()
    const user = show((drawing) => <Dock drawing={drawing} />)
    await user.click(screen.getByRole('button', { name: 'open' }))
    const name = /^Zwaar ?Huisarts × Vaak en lang/
    await user.click(screen.getByRole('button', { name }))
    act(() => select({ kind: 'intervention', id: 'play-smart' }))
    await user.click(screen.getByRole('button', { name: interfaceWords.nl.panels.gaps }))
    expect(screen.getByRole('button', { name })).toHaveFocus()
  })

  test('asks to choose something while nothing is selected', () => {
    openExample()
    openPanel('details')
    show((drawing) => <Dock drawing={drawing} />)
    expect(screen.getByText(words.chooseFirst)).toBeVisible()
  })

  test('closes by its button', async () => {
    const user = showDetails({ kind: 'intervention', id: 'play-smart' })
    await user.click(screen.getByRole('button', { name: interfaceWords.nl.app.close }))
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  })
})
