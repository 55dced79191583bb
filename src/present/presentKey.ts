// A pressed key → what it asks of a presentation. The keys are those of slide programs, and what clickers send.

export type PresentAction = { readonly kind: 'go'; readonly to: number } | { readonly kind: 'black' | 'full' | 'stop' }

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Where the story is, and whether a letter alone does something. */
type Situation = { readonly step: number; readonly count: number; readonly letters: boolean }

/** A key that would lead past an end asks nothing, and so does any other key. */
export function presentAction(pressed: Pressed, { step, count, letters }: Situation): PresentAction | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined
  if (!letters && /^[bf.]$/i.test(pressed.key)) return undefined
  switch (pressed.key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case 'Enter':
      return go(step + 1, count)
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return go(step - 1, count)
    case ' ':
      return go(pressed.shiftKey ? step - 1 : step + 1, count)
    case 'Home':
      return go(0, count)
    case 'End':
      return go(count - 1, count)
    case 'b':
    case 'B':
    case '.':
      return { kind: 'black' }
    case 'f':
    case 'F':
      return { kind: 'full' }
    case 'Escape':
      return { kind: 'stop' }
    default:
      return undefined
  }
}

function go(to: number, count: number): PresentAction | undefined {
  return to < 0 || to >= count ? undefined : { kind: 'go', to }
}
