// @vitest-environment jsdom

import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { LiveRegion } from '../../src/app/LiveRegion'
import { announce } from '../../src/store/announcements'
import { useInputs } from '../../src/store/inputs'
import { openExample, show } from './screen'

describe('LiveRegion', () => {
  test('what is said twice is new text each time, as only that is read out', () => {
    openExample()
    show(() => <LiveRegion />)
    act(() => announce(() => 'Bewaard'))
    const first = screen.getByText('Bewaard')
    act(() => announce(() => 'Bewaard'))
    expect(screen.getByText('Bewaard')).not.toBe(first)
    expect(screen.getByRole('status')).toHaveTextContent(/^Bewaard$/)
  })

  test('another language has nothing old read out again', () => {
    openExample()
    show(() => <LiveRegion />)
    act(() => announce((language) => (language === 'nl' ? 'Bewaard' : 'Saved')))
    act(() => useInputs.setState({ language: 'en' }))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    act(() => announce((language) => (language === 'nl' ? 'Bewaard' : 'Saved')))
    expect(screen.getByRole('status')).toHaveTextContent('Saved')
  })
})
