// Mounts the app; nothing else.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { followAddress } from './store/followAddress'

const place = document.getElementById('app')
if (place === null) throw new Error('missing element: app')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
followAddress()
