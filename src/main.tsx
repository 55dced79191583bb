// Mounts the app; nothing else.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { start } from './app/start'

const place = document.getElementById('app')
if (place === null) throw new Error('missing element: app')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
start()
