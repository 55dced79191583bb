// The dialog that is open, if any; its code is fetched when it opens.

import { lazy, Suspense } from 'react'
import type { Language } from '../chain/chain'
import type { Draw } from '../store/derive'
import { closeDialog, useDialogs } from '../store/dialogs'

const SearchDialog = lazy(() => import('../panels/SearchDialog'))
const OpenDialog = lazy(() => import('../panels/OpenDialog'))
const ExportDialog = lazy(() => import('../panels/ExportDialog'))

export function Dialogs({ draw, language }: { draw: Draw | undefined; language: Language }) {
  const open = useDialogs((dialogs) => dialogs.open)
  if (open === undefined) return null
  return (
    <Suspense fallback={null}>
      {open === 'open' && <OpenDialog language={language} onClose={closeDialog} />}
      {open === 'search' && draw !== undefined && <SearchDialog drawing={draw('overview')} onClose={closeDialog} />}
      {open === 'export' && draw !== undefined && <ExportDialog drawing={draw('overview')} onClose={closeDialog} />}
    </Suspense>
  )
}
