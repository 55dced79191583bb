// To come.

import type { Language } from '../chain/chain'

export default function OpenDialog({ onClose }: { language: Language; onClose: () => void }) {
  return (
    <button type="button" onClick={onClose}>
      x
    </button>
  )
}
