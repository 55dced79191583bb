// Which page this window shows: the app, or what only the presenter of a story sees.

import { lazy, Suspense } from 'react'
import { presenterHash } from '../present/presenterLink'
import { App } from './App'

const PresenterWindow = lazy(() => import('../present/PresenterWindow'))

/** Settled when the window opens: the app writes its own address after the `#`. */
export const isPresenter = window.location.hash === presenterHash

export function Root() {
  if (!isPresenter) return <App />
  return (
    <Suspense fallback={null}>
      <PresenterWindow />
    </Suspense>
  )
}
