// The tools that writers of files need, which only a page has → the same for a worker, which asks the page for each use of one.

import type { Tools } from '../pack/writeDrawing'

type Asked = { readonly number: number; readonly tool: keyof Tools; readonly given: readonly unknown[] }
type Answered = { readonly number: number; readonly result?: unknown; readonly failed?: string }

/** On the page: answers what comes in by this port, until it is closed. */
export function lendTools(port: MessagePort, tools: Tools): void {
  port.onmessage = ({ data: { number, tool, given } }: MessageEvent<Asked>) => {
    const work = tools[tool] as (...given: readonly unknown[]) => Promise<unknown>
    work(...given).then(
      (result) => port.postMessage({ number, result }),
      (error: unknown) => port.postMessage({ number, failed: String(error) }),
    )
  }
}

/** In the worker. */
export function borrowTools(port: MessagePort): Tools {
  let last = 0
  const waiting = new Map<number, (answered: Answered) => void>()
  port.onmessage = ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.number)?.(data)
    waiting.delete(data.number)
  }
  const ask = async (tool: keyof Tools, ...given: readonly unknown[]): Promise<unknown> => {
    const number = ++last
    const answered = new Promise<Answered>((give) => waiting.set(number, give))
    const asked: Asked = { number, tool, given }
    port.postMessage(asked)
    const { result, failed } = await answered
    if (failed !== undefined) throw new Error(failed)
    return result
  }
  // The page answers with what its own tool gave.
  return {
    font: async (file, type) => (await ask('font', file, type)) as Uint8Array,
    // A worker paints by itself, where the browser has a canvas for one.
    rasterize: async (scene, how) =>
      typeof OffscreenCanvas === 'undefined'
        ? ((await ask('rasterize', scene, how)) as Awaited<ReturnType<Tools['rasterize']>>)
        : (await import('../export/rasterizeOnCanvas')).rasterizeOnCanvas(scene, how),
    template: async () => (await ask('template')) as string,
  }
}
