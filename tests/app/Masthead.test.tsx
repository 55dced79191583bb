// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Masthead } from '../../src/app/Masthead'
import { useInputs } from '../../src/store/inputs'
import { openExample, show } from './screen'

test('Masthead shows what a page that was saved as one file says of itself, and nothing on a site', () => {
  openExample({})
  const masthead = () => show(({ chain, view, language }) => <Masthead chain={chain} view={view} language={language} />)
  masthead()
  expect(screen.queryByText(/Gemaakt op/)).toBeNull()
  useInputs.setState({ source: { kind: 'file', name: 'k.yaml', text: '', stamp: 'Versie: 2 · Gemaakt op: 2 januari 2026' } })
  masthead()
  expect(screen.getAllByText('Versie: 2 · Gemaakt op: 2 januari 2026')).not.toHaveLength(0)
})
