// The page that was drawn ahead gives way to the app: what a person pressed on it meanwhile is pressed in the app, and the focus stays.

/** The parts that both pages have, each with the same buttons in the same order. */
const parts = ['.masthead', '.toolbar', '.map-zoom', '.view-notice', '.legend']
const pressable = 'button, summary'

/** ms; between two looks whether a button is still being pressed. */
const pause = 30

/** A button by its place: its words may differ, because only the app knows the colours of the device. */
type Place = { readonly part: string; readonly at: number; readonly of: number }

/** `show` puts the app in the place of what stands in `page`. Who is pressing a button just then would lose the press, and ends it first. */
export function takeOver(page: Element, show: () => void): void {
  if (page.querySelector('button:active, summary:active') === null) handOver(page, show)
  else setTimeout(() => takeOver(page, show), pause)
}

function handOver(page: Element, show: () => void): void {
  const focused = placesOf(page, ':focus').map((place) => ({ place, act: keepFocused }))
  // What can be unfolded the browser has unfolded, or folded again, by itself.
  const pressed = placesOf(page, '[data-pressed], details[open] > summary').map((place) => ({ place, act: press }))
  let due = [...focused, ...pressed]
  if (due.length === 0) return show()
  // The parts of the app may come one after another.
  const watch = new MutationObserver(() => {
    due = due.filter(({ place, act }) => {
      const button = buttonAt(page, place)
      if (button !== undefined) act(button)
      return button === undefined
    })
    if (due.length === 0) stop()
  })
  // What somebody does in the app counts more than what could not be done before it.
  const ends = ['pointerdown', 'keydown']
  const stop = (): void => {
    watch.disconnect()
    for (const end of ends) window.removeEventListener(end, stop)
  }
  watch.observe(page, { childList: true, subtree: true })
  for (const end of ends) window.addEventListener(end, stop)
  show()
}

function press(button: HTMLElement): void {
  button.click()
}

function keepFocused(button: HTMLElement): void {
  if (document.activeElement === document.body) button.focus({ preventScroll: true })
}

function placesOf(page: Element, selector: string): Place[] {
  return parts.flatMap((part) => {
    const buttons = buttonsIn(page, part)
    return buttons.flatMap((button, at) => (button.matches(selector) ? [{ part, at, of: buttons.length }] : []))
  })
}

/** Undefined where the part has other buttons than before, and so nothing that is surely the same. */
function buttonAt(page: Element, { part, at, of }: Place): HTMLElement | undefined {
  const buttons = buttonsIn(page, part)
  return buttons.length === of ? buttons[at] : undefined
}

function buttonsIn(page: Element, part: string): HTMLElement[] {
  return Array.from(page.querySelectorAll<HTMLElement>(`${part} :is(${pressable})`))
}
