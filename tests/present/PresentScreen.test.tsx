// @vitest-environment jsdom

import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { initialView } from '../../src/chain/plainView'
import PanelDock from '../../src/panels/PanelDock'
import { say } from '../../src/chain/chain'
import PresentScreen from '../../src/present/PresentScreen'
import StoryPanel from '../../src/present/StoryPanel'
import { goToStep, startStory } from '../../src/present/walkStory'
import { useAnnouncements } from '../../src/store/announcements'
import { useCamera } from '../../src/store/camera'
import { select, useInputs } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { toggleLetters, usePresenting } from '../../src/store/presenting'
import { interfaceWords } from '../../src/words/interface'
import { openWords } from '../../src/words/open'
import { presentWords } from '../../src/words/present'
import { example, openExample, show } from '../app/screen'

const words = presentWords.nl

function Screen() {
  const chain = useOpened((opened) => opened.chain)
  const at = usePresenting((presenting) => presenting.at)
  return chain === undefined || at === undefined ? <p>de gewone pagina</p> : <PresentScreen chain={chain} place={at} language="nl" />
}

function present(step = 0) {
  openExample()
  const [story] = example.stories
  if (story === undefined) throw new Error('the example has no story')
  startStory(story)
  goToStep(story, step)
  show(() => <Screen />)
  return userEvent.setup()
}

function title(): string {
  return screen.getByRole('heading', { level: 1 }).textContent
}

describe('PresentScreen', () => {
  test('shows the title and text of a step beside its map, and never the note', () => {
    present()
    expect(title()).toBe('Dit is er')
    expect(screen.getByText('Elk blok is iets wat we in de stad aanbieden.')).toBeVisible()
    expect(screen.getByRole('region', { name: words.map })).toBeVisible()
    expect(screen.queryByText(/Tijdcheck kent/)).not.toBeInTheDocument()
  })

  test('says of a story of the national chain, over the map of a municipality, what its words are about', () => {
    const national = words.national(say(example.title, 'nl'))
    present()
    expect(screen.queryByText(national)).not.toBeInTheDocument()
    act(() => useOpened.setState({ chain: { ...example, nationalStories: ['council'] } }))
    expect(screen.getByText(national)).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(national)
  })

  test('reads each step out, with where in the story it stands', () => {
    present()
    expect(screen.getByRole('status')).toHaveTextContent(`${words.step(1, 3)}. Dit is er.`)
  })

  test.each([
    ['{ArrowRight}', '{ArrowLeft}'],
    ['{ArrowDown}', '{ArrowUp}'],
    ['{PageDown}', '{PageUp}'],
    [' ', '{Shift>} {/Shift}'],
    ['{Enter}', '{Backspace}'],
  ])('goes on with %j and back with %j', async (on, back) => {
    const user = present()
    await user.keyboard(on)
    expect(title()).toBe('Hier stopt het')
    await user.keyboard(back)
    expect(title()).toBe('Dit is er')
  })

  test('goes to the last step with End and to the first with Home, and not beyond them', async () => {
    const user = present()
    await user.keyboard('{End}')
    expect(title()).toBe('Als de cursus stopt')
    expect(screen.getByRole('button', { name: words.next })).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard('{ArrowRight}')
    expect(title()).toBe('Als de cursus stopt')
    await user.keyboard('{Home}')
    expect(screen.getByRole('button', { name: words.previous })).toHaveAttribute('aria-disabled', 'true')
  })

  test('goes to any step by its dot, and marks where it is', async () => {
    const user = present()
    await user.click(screen.getByRole('button', { name: words.goTo(3, 'Als de cursus stopt') }))
    expect(title()).toBe('Als de cursus stopt')
    expect(screen.getByRole('button', { current: 'step' })).toHaveAccessibleName(words.goTo(3, 'Als de cursus stopt'))
    expect(screen.getByText(words.step(3, 3))).toBeVisible()
  })

  test('leaves a letter alone where the letters are switched off', async () => {
    const user = present()
    act(toggleLetters)
    await user.keyboard('b')
    expect(screen.queryByRole('button', { name: words.blackHint })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: words.black })).not.toHaveAttribute('aria-keyshortcuts')
    act(toggleLetters)
  })

  test('turns the screen black with B, and back with any press of it', async () => {
    const user = present()
    await user.keyboard('b')
    await user.click(screen.getByRole('button', { name: words.blackHint }))
    expect(screen.queryByRole('button', { name: words.blackHint })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: words.black }))
    await user.keyboard('.')
    expect(screen.queryByRole('button', { name: words.blackHint })).not.toBeInTheDocument()
  })

  test('leaves keys that belong to the browser alone', async () => {
    const user = present()
    await user.keyboard('{Control>}{ArrowRight}{/Control}')
    expect(title()).toBe('Dit is er')
  })

  test('closes the details of a bar with Escape before it ends the story', async () => {
    const user = present()
    act(() => select({ kind: 'intervention', id: 'play-smart' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Slim spelen' })).toBeVisible()
    await user.keyboard('{Escape}')
    expect(title()).toBe('Dit is er')
    await user.keyboard('{Escape}')
    expect(screen.getByText('de gewone pagina')).toBeVisible()
  })

  test('gives back the view that was there before it began, from where it was seen', async () => {
    const before = { camera: { x: -40, y: -300, zoom: 1.5 }, detail: 'names' } as const
    useCamera.setState(before)
    const user = present(1)
    expect(useInputs.getState().view).toEqual(example.stories[0]?.steps[1]?.view)
    await user.click(screen.getByRole('button', { name: words.stop }))
    expect(useInputs.getState().view).toEqual(initialView(example))
    expect(useCamera.getState()).toMatchObject(before)
  })

  test('gives the focus back to the button that began it, in the list of stories', async () => {
    const user = present(1)
    const [story] = example.stories
    await user.keyboard('{Escape}')
    cleanup()
    expect(useInputs.getState().panel).toBe('stories')
    show((drawing) => (
      <PanelDock panel="stories" drawing={drawing}>
        <StoryPanel drawing={drawing} />
      </PanelDock>
    ))
    expect(screen.getByRole('button', { name: words.startNamed(story?.title.nl ?? '') })).toHaveFocus()
  })

  test('goes on when a finger is drawn to the left, and back when it is drawn to the right', () => {
    present()
    const side = screen.getByRole('heading', { level: 1 })
    const draw = (from: number, to: number) => {
      fireEvent.touchStart(side, { touches: [{ clientX: from, clientY: 100 }] })
      fireEvent.touchEnd(side, { changedTouches: [{ clientX: to, clientY: 110 }] })
    }
    draw(300, 100)
    expect(title()).toBe('Hier stopt het')
    draw(100, 120)
    expect(title()).toBe('Hier stopt het')
    draw(100, 300)
    expect(title()).toBe('Dit is er')
  })

  test('leaves a story that the chain does not have, and says so', async () => {
    openExample()
    usePresenting.setState({ at: { story: 'verdwenen', step: 0 } })
    show(() => <Screen />)
    await waitFor(() => expect(screen.getByText('de gewone pagina')).toBeVisible())
    expect(useAnnouncements.getState().trouble?.('nl')).toBe(openWords.nl.partsLost('story=verdwenen/1'))
  })

  test('opens a window for the presenter, without a trace of it in the address of the app', async () => {
    const open = vi.fn(() => null)
    vi.stubGlobal('open', open)
    const user = present()
    await user.click(screen.getByRole('button', { name: words.presenter }))
    expect(open).toHaveBeenCalledWith(expect.stringContaining('#presenter'), expect.anything(), expect.stringContaining('popup'))
    expect(screen.queryByText(interfaceWords.nl.app.close)).not.toBeInTheDocument()
  })
})
