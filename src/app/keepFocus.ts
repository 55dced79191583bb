// Who presses something that goes away with the press (a chip, a message, the button of a panel) keeps a place on the page.

/** ms; a part that gives the focus back itself has done so by then. */
const patience = 60

/** The element that has the focus, and what stood around it: once it is gone nothing leads there any more. */
type Place = { readonly element: Element; readonly around: readonly Around[] }
type Around = { readonly element: Element; readonly next: Element | null; readonly previous: Element | null }

/** Watches until what it returns is called. */
export function keepFocus(): () => void {
  let last: Place | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = { element: target, around: lookAround(target) }
  }
  const settle = () => {
    timer = undefined
    if (last === undefined || last.element.isConnected) return
    const isLost = document.activeElement === document.body
    const goal = isLost ? goalNear(last) : null
    // What takes its place may still be on its way: then it is looked for once more when that is there.
    if (!isLost || goal !== null) last = undefined
    goal?.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(() => {
    if (last?.element.isConnected === false) timer ??= setTimeout(settle, patience)
  })
  document.addEventListener('focusin', remember)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    clearTimeout(timer)
    document.removeEventListener('focusin', remember)
    observer.disconnect()
  }
}

function lookAround(element: Element): Around[] {
  const around: Around[] = []
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    around.push({ element: at, next: at.nextElementSibling, previous: at.previousElementSibling })
  return around
}

/** Of a list the item that took its place; else the part of the page that it stood in. */
function goalNear({ around }: Place): HTMLElement | null {
  const gone = around.findLast(({ element }) => !element.isConnected)
  const item = gone?.element.tagName === 'LI' ? (buttonIn(gone.next) ?? buttonIn(gone.previous)) : null
  const remaining = around.find(({ element }) => element.isConnected)?.element
  return item ?? remaining?.closest<HTMLElement>('[tabindex]') ?? document.getElementById('stage')
}

function buttonIn(element: Element | null): HTMLElement | null {
  return element?.isConnected === true ? element.querySelector<HTMLElement>('button, a[href], input') : null
}
