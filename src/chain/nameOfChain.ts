// A chain → its title and version in one line, as it is called wherever more than one chain is spoken of.

import { say, type Chain, type Language } from './chain'

export function nameOfChain({ title, version }: Pick<Chain, 'title' | 'version'>, language: Language): string {
  return [say(title, language), version].filter((part) => part !== '').join(', ')
}
