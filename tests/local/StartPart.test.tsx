// @vitest-environment jsdom

import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useAnnouncements } from '../../src/store/announcements'
import { interfaceWords } from '../../src/words/interface'
import { localWords } from '../../src/words/local'
import { example, kept } from '../app/screen'
import { begin, editedText, endEditing, fileField, showLocal, showPanel, standing } from './filledPanel'

const words = localWords.nl
const all = example.interventions.length

describe('the form to begin with', () => {
  test('has a field whose name is not its help', () => {
    showLocal()
    const by = screen.getByRole('textbox', { name: words.by })
    expect(by).toHaveAccessibleDescription(words.byHelp)
    expect(by).not.toHaveAttribute('aria-invalid')
  })

  test('says in our own words what is missing, and leads to the first of it', async () => {
    const user = showLocal()
    await user.click(screen.getByRole('button', { name: words.start }))
    const { missing } = interfaceWords.nl.app
    const [municipality, by] = [screen.getByRole('textbox', { name: words.municipality }), screen.getByRole('textbox', { name: words.by })]
    expect(municipality).toHaveFocus()
    expect(municipality).toBeInvalid()
    expect(municipality).toHaveAccessibleDescription(missing(words.municipality))
    expect(by).toHaveAccessibleDescription(`${words.byHelp} ${missing(words.by)}`)
    await user.type(municipality, 'Zwolle')
    expect(municipality).not.toHaveAccessibleDescription()
    expect(municipality).not.toHaveAttribute('aria-invalid')
    await user.click(screen.getByRole('button', { name: words.start }))
    expect(by).toHaveFocus()
    // What was typed outlasts the panel.
    await user.clear(municipality)
  })
})

describe('an overlay begun before', () => {
  const draft = { file: 'zwolle.yaml', text: '', changed: '2026-01-02T10:00:00.000Z' }

  async function overlayText(): Promise<string> {
    const user = await begin()
    await user.click(standing('Slim spelen', 'limited'))
    return editedText()
  }

  test('is kept on the device, and is gone on with or wiped', async () => {
    await overlayText()
    await waitFor(() => expect([...kept.keys()]).toEqual(['zwolle.yaml']))
    const user = showPanel()
    const [stop] = screen.getAllByRole('button', { name: words.stop })
    if (stop !== undefined) await user.click(stop)
    const [forget] = await screen.findAllByRole('button', { name: /^Wis .*Zwolle/ })
    if (forget !== undefined) await user.click(forget)
    expect(kept.size).toBe(0)
  })

  test('goes on where it was', async () => {
    const text = await overlayText()
    endEditing()
    kept.set('zwolle.yaml', { ...draft, text })
    const user = showLocal()
    const [resume] = await screen.findAllByRole('button', { name: new RegExp(words.keptNote(1, '').replace(', ', '')) })
    if (resume !== undefined) await user.click(resume)
    await waitFor(() => expect(screen.getAllByText(words.progress(1, all)).length).toBeGreaterThan(0))
  })

  test('is opened from a file; a file that lies over something else is refused in plain words', async () => {
    const user = showLocal()
    await user.upload(fileField(), new File(['ketenkaart: 1\nextends: ./elders.yaml\nid: x\n'], 'x.yaml'))
    await waitFor(() => expect(useAnnouncements.getState().trouble?.('nl')).toBe(words.noBase))
  })
})
