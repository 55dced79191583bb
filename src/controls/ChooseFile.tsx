// A button that asks the browser for a chain file of the person's own.

import { useRef } from 'react'

type Props = { readonly label: string; readonly primary?: boolean; readonly onChoose: (file: File) => void }

export function ChooseFile({ label, primary = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file !== undefined) onChoose(file)
        }}
      />
      <button type="button" className={`button ${primary ? 'button-primary' : 'button-outline'}`} onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  )
}
