// To come.

import type { Drawing } from '../pipeline'

export default function SearchDialog({ onClose }: { drawing: Drawing; onClose: () => void }) {
  return (
    <button type="button" onClick={onClose}>
      x
    </button>
  )
}
