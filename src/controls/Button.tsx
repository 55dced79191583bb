// A button that may have nothing to do for now. One that is disabled would lose the focus, and with it the person's place on the page.

import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'button'>, 'type' | 'disabled' | 'onClick'> & {
  /** It stays where it is, says that it cannot be used, and does nothing. */
  readonly off?: boolean
  readonly onPress: () => void
}

export function Button({ off = false, onPress, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onPress()
      }}
    />
  )
}
