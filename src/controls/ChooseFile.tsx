// A button that asks the browser for a chain file of the person's own, or several.

import { useRef } from 'react'

type Props = {
  readonly label: string
  readonly primary?: boolean
  readonly multiple?: boolean
  readonly onChoose: (file: File, ...more: readonly File[]) => void
}

export function ChooseFile({ label, primary = false, multiple = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json"
        multiple={multiple}
        hidden
        onChange={({ target }) => {
          const [file, ...more] = target.files ?? []
          if (file !== undefined) onChoose(file, ...more)
          // The same file again, corrected meanwhile, would pass for no choice.
          target.value = ''
        }}
      />
      <button type="button" className={`button ${primary ? 'button-primary' : 'button-outline'}`} onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  )
}
