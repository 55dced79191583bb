// Mounts the app; nothing else.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isPresenter, Root } from './app/Root'
import { followAddress } from './store/followAddress'

const place = document.getElementById('app')
if (place === null) throw new Error('missing element: app')
createRoot(place).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
if (!isPresenter) followAddress()
