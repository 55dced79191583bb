// The dialog that is open, if any; its code is fetched when it opens.

import { lazy, Suspense } from 'react'
import type { Language } from '../chain/chain'
import type { Drawing } from '../pipeline'
import { closeDialog, useDialogs } from '../store/dialogs'

const SearchDialog = lazy(() => import('../panels/SearchDialog'))
const OpenDialog = lazy(() => import('../panels/OpenDialog'))
const ExportDialog = lazy(() => import('../panels/ExportDialog'))

export function Dialogs({ drawing, language }: { drawing: Drawing | undefined; language: Language }) {
  const open = useDialogs((dialogs) => dialogs.open)
  if (open === undefined) return null
  return (
    <Suspense fallback={null}>
      {open === 'open' && <OpenDialog language={language} onClose={closeDialog} />}
      {open === 'search' && drawing !== undefined && <SearchDialog drawing={drawing} onClose={closeDialog} />}
      {open === 'export' && drawing !== undefined && <ExportDialog drawing={drawing} onClose={closeDialog} />}
    </Suspense>
  )
}
