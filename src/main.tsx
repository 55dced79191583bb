// Mounts the app; nothing else.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isPresenter, Root } from './app/Root'
import { takeOver } from './app/takeOver'
import { followAddress } from './store/followAddress'

const place = document.getElementById('app')
if (place === null) throw new Error('missing element: app')
const root = createRoot(place)

const arrived = isPresenter ? undefined : followAddress()
// What was drawn into the page stays until the app has a map of its own to put in its place.
if (document.documentElement.dataset['first'] === 'drawn') void arrived?.finally(() => takeOver(place, mount))
else mount()

function mount(): void {
  root.render(
    <StrictMode>
      <Root />
    </StrictMode>,
  )
}
