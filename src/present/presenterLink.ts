// Between the screen for the audience and the presenter's window: what the one tells and the other asks.

import type { Language } from '../chain/chain'
import type { Still } from '../map/StillMap'

/** What a step tells the audience. */
export type Words = { readonly title: string; readonly say: string }

/** From the audience's screen. */
export type Told =
  | {
      readonly kind: 'told'
      readonly now: Words
      readonly note: string
      /** Undefined on the last step. */
      readonly next: Words | undefined
      /** From 0. */
      readonly step: number
      readonly count: number
      readonly black: boolean
      readonly letters: boolean
      /** ms since 1970 at which the story began. */
      readonly began: number
      readonly language: Language
      readonly theme: string
    }
  /** The map on the stage. Apart from the rest: it is large, and told only when it is another. */
  | { readonly kind: 'picture'; readonly still: Still }
  | { readonly kind: 'ended' }

/** From the presenter's window. Absolute, so that a message that arrives twice does no harm. */
export type PresenterRequest =
  /** `bare`: the window has no picture yet. */
  | { readonly kind: 'hello'; readonly bare: boolean }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'black'; readonly black: boolean }
  | { readonly kind: 'stop' }

export const presenterHash = '#presenter'
const channelName = 'ketenkaart-presenter'

let presenter: Window | null = null

export function openPresenter(): void {
  // Without a fragment of its own the window would be the app once more.
  presenter = window.open(`${window.location.pathname}${window.location.search}${presenterHash}`, channelName, 'popup,width=960,height=720')
}

export type Connection<Sent> = { readonly send: (message: Sent) => void; readonly close: () => void }

/** The end at the audience's screen. */
export function connectToPresenter(receive: (message: PresenterRequest) => void): Connection<Told> {
  return connect(
    () => presenter,
    (message) => {
      if (isRequest(message)) receive(message)
    },
  )
}

/** The end at the presenter's window. */
export function connectToAudience(receive: (message: Told) => void): Connection<PresenterRequest> {
  return connect(
    () => (isWindow(window.opener) ? window.opener : null),
    (message) => {
      if (isTold(message)) receive(message)
    },
  )
}

// A channel joins windows of one site. Pages opened from disk are of no site, and pages of different sites never share one:
// there the two windows, one of which opened the other, write to each other directly.
function connect<Sent>(peer: () => Window | null, receive: (message: unknown) => void): Connection<Sent> {
  const fromDisk = window.location.protocol === 'file:'
  const channel = fromDisk || typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName)
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source !== null && event.source === peer()) receive(event.data)
  }
  channel?.addEventListener('message', (event: MessageEvent<unknown>) => receive(event.data))
  if (channel === undefined) window.addEventListener('message', onMessage)
  return {
    send: (message) => {
      if (channel === undefined) peer()?.postMessage(message, '*')
      else channel.postMessage(message)
    },
    close: () => {
      channel?.close()
      window.removeEventListener('message', onMessage)
    },
  }
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value
}

function isRequest(message: unknown): message is PresenterRequest {
  return ['hello', 'go', 'black', 'stop'].includes(kindOf(message))
}

function isTold(message: unknown): message is Told {
  return ['told', 'picture', 'ended'].includes(kindOf(message))
}

function kindOf(message: unknown): string {
  return typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string' ? message.kind : ''
}
