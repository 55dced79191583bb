// The whole page takes a chain file that is dropped on it.

import { useState, type DragEvent, type ReactNode } from 'react'
import type { Language } from '../chain/chain'
import { openFile } from '../store/openFile'
import { interfaceWords } from '../words/interface'

export function DropArea({ language, children }: { language: Language; children: ReactNode }) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file, ...more] = event.dataTransfer.files
    if (file !== undefined) void openFile(file, ...more)
  }
  return (
    // Dropping is a shortcut of the file dialogue, which is there for the keyboard.
    <div
      className="drop-area"
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false)
      }}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className="drop-veil" role="status">
          {interfaceWords[language].app.dropHere}
        </div>
      )}
    </div>
  )
}
