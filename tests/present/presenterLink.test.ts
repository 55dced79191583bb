// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { connectToAudience, connectToPresenter, type PresenterRequest, type Told } from '../../src/present/presenterLink'

const open: { close: () => void }[] = []

afterEach(() => {
  for (const connection of open.splice(0)) connection.close()
  vi.unstubAllGlobals()
})

function join() {
  const told: Told[] = []
  const asked: PresenterRequest[] = []
  const audience = connectToPresenter((message) => asked.push(message))
  const presenter = connectToAudience((message) => told.push(message))
  open.push(audience, presenter)
  return { told, asked, audience, presenter }
}

describe('the link between the audience’s screen and the presenter’s window', () => {
  test('brings what is told to the presenter, and what is asked to the audience', async () => {
    const { told, asked, audience, presenter } = join()
    presenter.send({ kind: 'hello', bare: true })
    presenter.send({ kind: 'go', to: 3 })
    audience.send({ kind: 'ended' })
    await vi.waitFor(() => {
      expect(asked).toEqual([
        { kind: 'hello', bare: true },
        { kind: 'go', to: 3 },
      ])
      expect(told).toEqual([{ kind: 'ended' }])
    })
  })

  test('takes nothing that is no message', async () => {
    const { told, audience } = join()
    const stranger = new BroadcastChannel('ketenkaart-presenter')
    stranger.postMessage('hello')
    stranger.postMessage({ kind: 4 })
    audience.send({ kind: 'ended' })
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'ended' }]))
    stranger.close()
  })

  test('without a channel, writes to the window that opened it, and listens to nobody else', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const opener = { postMessage: vi.fn() }
    vi.stubGlobal('opener', opener)
    const { told, presenter } = join()
    presenter.send({ kind: 'hello', bare: true })
    expect(opener.postMessage).toHaveBeenCalledWith({ kind: 'hello', bare: true }, '*')
    window.dispatchEvent(new MessageEvent('message', { data: { kind: 'ended' } }))
    expect(told).toEqual([])
  })
})
