// A dialog over the page: titled, closed by Escape, by its button and by a press beside it; the browser keeps the focus inside.

import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from './Icon'

type Props = {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** A dialog that begins with a field needs no heading above it. */
  readonly bare?: boolean
}

export function DialogBox({ title, closeLabel, onClose, children, bare = false }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current
    const opener = document.activeElement
    dialog?.showModal()
    // Where its content can be scrolled, the browser would choose the content itself.
    dialog?.querySelector<HTMLElement>('input, button')?.focus()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    /* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions, jsx-a11y-x/click-events-have-key-events --
       A press on the dialog itself is one on its backdrop; Escape does the same from the keyboard. */
    <dialog
      ref={element}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose()
      }}
    >
      <div className="dialog-body">
        {!bare && (
          <div className="dialog-head">
            <h2>{title}</h2>
            <button type="button" className="button button-icon" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
        )}
        {children}
      </div>
    </dialog>
  )
}
