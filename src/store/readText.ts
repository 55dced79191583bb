// A text of a chain → its reading, by a worker where there can be one.

import type { Reading } from '../file/readChain'
import { reader } from '../work/reader'
import { hasWorker, orOnPage, type Tell } from '../work/wire'
import { baseTexts } from './library'

/** Undefined when the worker was dismissed meanwhile. */
export async function readText(text: string, file: string, tell?: Tell): Promise<Reading | undefined> {
  const files = await baseTexts(text)
  const readHere = async (): Promise<Reading> => {
    const [{ readChain }, { resolveAmong }] = await Promise.all([import('../file/readChain'), import('../file/resolveAmong')])
    return readChain(text, { file, resolve: resolveAmong(files) })
  }
  return hasWorker ? reader.read({ text, file, files }, tell).catch(orOnPage(readHere)) : readHere()
}
