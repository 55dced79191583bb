// The first chain is opened: the one that the address asks for, else the first of the library.

import { firstChain } from '../store/library'
import { openAddress, openLibrary } from '../store/openFile'

export function start(): void {
  const address = new URLSearchParams(window.location.search).get('chain')
  if (address === null) void openLibrary(firstChain)
  else void openAddress(address)
}
