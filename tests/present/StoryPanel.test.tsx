// @vitest-environment jsdom

import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useEditing } from '../../src/store/editing'
import StoryPanel from '../../src/present/StoryPanel'
import { useAnnouncements } from '../../src/store/announcements'
import { useInputs } from '../../src/store/inputs'
import { useOpened } from '../../src/store/openChain'
import { usePresenting } from '../../src/store/presenting'
import { editingWords } from '../../src/words/editing'
import { interfaceWords } from '../../src/words/interface'
import { presentWords } from '../../src/words/present'
import { example, exampleText, openExample, readSaved, show } from '../app/screen'

const words = presentWords.nl
const story = 'Gamen in tien minuten'

function showStories(view = {}, chain = example) {
  useEditing.setState({ now: undefined })
  openExample(view, chain)
  return show((drawing) => <StoryPanel drawing={drawing} />)
}

function steps(): string[] {
  return (useOpened.getState().chain?.stories[0]?.steps ?? []).map(({ title }) => title.nl ?? '')
}

/** The list of steps of the chain's own story, once it is known to stand in the file. */
async function openSteps(user: ReturnType<typeof showStories>): Promise<HTMLElement> {
  await user.click(await screen.findByText(words.edit))
  return screen.getByRole('region', { name: story })
}

describe('StoryPanel', () => {
  test('lists the stories of the chain and a tour of its gaps, with their number of steps', () => {
    showStories()
    const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))
    expect(regions[0]).toBe(story)
    expect(regions).toHaveLength(2)
    expect(screen.getByRole('region', { name: story })).toHaveTextContent(words.steps(3))
  })

  test('starts a story at its first step, with the view of that step', async () => {
    const user = showStories({ where: { level: { in: ['universal'] } } })
    await user.click(screen.getByRole('button', { name: words.startNamed(story) }))
    expect(usePresenting.getState().at).toEqual({ story: 'council', step: 0 })
    expect(useInputs.getState().view).toEqual(example.stories[0]?.steps[0]?.view)
  })

  test('switches the letters off as keys, so that speech presses none by accident', async () => {
    const user = showStories()
    expect(screen.getByText(words.keys(true))).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: words.letters }))
    expect(usePresenting.getState().letters).toBe(false)
    expect(screen.getByText(words.keys(false))).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: words.letters }))
    expect(usePresenting.getState().letters).toBe(true)
  })

  test('offers to change only the stories that stand in the file', async () => {
    showStories()
    await screen.findByText(words.edit)
    expect(screen.getAllByText(words.edit)).toHaveLength(1)
  })

  test('moves a step earlier and later, and not beyond the ends', async () => {
    const user = showStories()
    const list = await openSteps(user)
    expect(within(list).getByRole('button', { name: words.up('Dit is er') })).toHaveAttribute('aria-disabled', 'true')
    expect(within(list).getByRole('button', { name: words.down('Als de cursus stopt') })).toHaveAttribute('aria-disabled', 'true')
    await user.click(within(list).getByRole('button', { name: words.down('Dit is er') }))
    await waitFor(() => expect(steps()).toEqual(['Hier stopt het', 'Dit is er', 'Als de cursus stopt']))
  })

  test('takes a step away, and back', async () => {
    const user = showStories()
    const list = await openSteps(user)
    await user.click(within(list).getByRole('button', { name: words.remove('Hier stopt het') }))
    await waitFor(() => expect(steps()).toEqual(['Dit is er', 'Als de cursus stopt']))
    expect(screen.getByText(words.unsaved(1))).toBeVisible()
    await user.click(screen.getByRole('button', { name: editingWords.nl.undo }))
    await waitFor(() => expect(steps()).toHaveLength(3))
    await waitFor(() => expect(screen.queryByText(words.unsaved(1))).not.toBeInTheDocument())
  })

  test('takes one step away when it is pressed twice, not the next one as well', async () => {
    const user = showStories()
    const list = await openSteps(user)
    const remove = within(list).getByRole('button', { name: words.remove('Dit is er') })
    act(() => {
      remove.click()
      remove.click()
    })
    await waitFor(() => expect(steps()).toHaveLength(2))
    // A second change would be the last one by now.
    await user.click(within(list).getByRole('button', { name: words.down('Hier stopt het') }))
    await waitFor(() => expect(steps()).toEqual(['Als de cursus stopt', 'Hier stopt het']))
    expect(screen.getByText(words.unsaved(2))).toBeVisible()
  })

  test('changes what a step says and shows, in the same story', async () => {
    const user = showStories({ norm: 'way-up' })
    const list = await openSteps(user)
    await user.click(within(list).getByRole('button', { name: words.change('Hier stopt het') }))
    const form = within(within(list).getByRole('form', { name: words.change('Hier stopt het') }))
    const title = form.getByRole('textbox', { name: words.stepTitle })
    expect(title).toHaveFocus()
    expect(form.getByRole('textbox', { name: words.stepSay })).not.toHaveValue('')
    expect(within(list).getByRole('button', { name: words.down('Dit is er') })).toHaveAttribute('aria-disabled', 'true')
    await user.clear(title)
    await user.type(title, 'Hier houdt het op')
    await user.click(form.getByRole('checkbox', { name: words.withView }))
    await user.click(form.getByRole('button', { name: words.changeButton }))
    await waitFor(() => expect(steps()).toEqual(['Dit is er', 'Hier houdt het op', 'Als de cursus stopt']))
    expect(useOpened.getState().chain?.stories[0]?.steps[1]?.view.norm).toBe('way-up')
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(words.changed('Hier houdt het op'))
    expect(within(list).queryByRole('form')).not.toBeInTheDocument()
    await waitFor(() => expect(within(list).getByRole('button', { name: words.change('Hier houdt het op') })).toHaveFocus())
    await user.click(screen.getByRole('button', { name: editingWords.nl.undo }))
    await waitFor(() => expect(steps()[1]).toBe('Hier stopt het'))
  })

  test('keeps a change that was begun when its panel closes, and drops it when it is cancelled', async () => {
    const user = showStories()
    const list = await openSteps(user)
    await user.click(within(list).getByRole('button', { name: words.change('Dit is er') }))
    await user.type(screen.getAllByRole('textbox', { name: words.stepTitle })[0] ?? list, ' nu')
    cleanup()
    showStories()
    const form = within(await screen.findByRole('form', { name: words.change('Dit is er') }))
    expect(form.getByRole('textbox', { name: words.stepTitle })).toHaveValue('Dit is er nu')
    await user.click(form.getByRole('button', { name: interfaceWords.nl.app.cancel }))
    expect(screen.queryByRole('form', { name: words.change('Dit is er') })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: words.change('Dit is er') })).toHaveFocus()
    expect(steps()[0]).toBe('Dit is er')
  })

  test('records the view on the map as a step, and saves the file with every comment that was in it', async () => {
    const user = showStories({ where: { level: { in: ['indicated'] } }, norm: 'way-up' })
    await screen.findByText(words.edit)
    await user.type(screen.getByRole('textbox', { name: words.stepTitle }), 'Wat ik zie')
    await user.type(screen.getByRole('textbox', { name: words.stepSay }), 'Kijk hier.')
    await user.type(screen.getByRole('textbox', { name: words.stepNote }), 'Rustig aan')
    await user.click(screen.getByRole('button', { name: words.recordButton }))
    await waitFor(() => expect(steps().at(-1)).toBe('Wat ik zie'))
    expect(useAnnouncements.getState().spoken?.('nl')).toBe(words.recorded('Wat ik zie'))
    expect(screen.getByRole('textbox', { name: words.stepTitle })).toHaveValue('')
    const step = useOpened.getState().chain?.stories[0]?.steps.at(-1)
    expect(step?.view).toMatchObject({ where: { level: { in: ['indicated'] } }, norm: 'way-up' })
    expect(step?.note?.nl).toBe('Rustig aan')

    await user.click(screen.getByRole('button', { name: words.save }))
    const text = await readSaved('example.yaml')
    expect(text.match(/#.*/g)).toEqual(exampleText.match(/#.*/g))
    expect(text.length).toBeGreaterThan(exampleText.length)
  })

  test('keeps what was typed for a step when its panel closes, and asks for more than spaces', async () => {
    const user = showStories()
    await user.type(screen.getByRole('textbox', { name: words.stepSay }), 'Kijk hier.')
    cleanup()
    showStories()
    await screen.findByText(words.edit)
    expect(screen.getByRole('textbox', { name: words.stepSay })).toHaveValue('Kijk hier.')
    const title = screen.getByRole('textbox', { name: words.stepTitle })
    await user.type(title, '   ')
    expect(title).toBeInvalid()
    await user.type(title, 'Wat ik zie')
    await user.click(screen.getByRole('button', { name: words.recordButton }))
    await waitFor(() => expect(steps().at(-1)).toBe('Wat ik zie'))
    expect(screen.getByRole('textbox', { name: words.stepSay })).toHaveValue('')
  })

  test('begins a new story under a title of its own', async () => {
    const user = showStories()
    await screen.findByText(words.edit)
    await user.selectOptions(screen.getByRole('combobox', { name: words.inStory }), words.newStory)
    await user.type(screen.getByRole('textbox', { name: words.storyTitle }), 'Voor de raad')
    await user.type(screen.getByRole('textbox', { name: words.stepTitle }), 'Begin')
    await user.click(screen.getByRole('button', { name: words.recordButton }))
    expect(await screen.findByRole('region', { name: 'Voor de raad' })).toHaveTextContent(words.steps(1))
  })

  test('does not record a step without a title', async () => {
    const user = showStories()
    await screen.findByText(words.edit)
    await user.click(screen.getByRole('button', { name: words.recordButton }))
    expect(steps()).toHaveLength(3)
  })

  test('says so where a chain has no story and no gap to make a tour of', () => {
    showStories({}, { ...example, stories: [], norms: [], findings: [] })
    expect(screen.getByText(words.none)).toBeVisible()
  })
})
