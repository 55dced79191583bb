// @vitest-environment jsdom

import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Masthead } from '../../src/app/Masthead'
import { useInputs } from '../../src/store/inputs'
import { interfaceWords } from '../../src/words/interface'
import { openExample, show } from './screen'

test('Masthead keeps what a page that was saved as one file says of itself folded, and has nothing of it on a site', async () => {
  openExample({})
  const user = show(({ chain, view, language }) => <Masthead chain={chain} view={view} language={language} />)
  expect(screen.queryByText(/Gemaakt op/)).toBeNull()
  act(() => useInputs.setState({ source: { kind: 'file', name: 'k.yaml', text: '', stamp: 'Versie: 2 · Gemaakt op: 2 januari 2026' } }))
  const stamp = screen.getByText('Versie: 2 · Gemaakt op: 2 januari 2026')
  expect(stamp).not.toBeVisible()
  await user.click(screen.getByText(interfaceWords.nl.app.aboutFile))
  expect(stamp).toBeVisible()
})
