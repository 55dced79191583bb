// Marks what the page says in the other language than its own, as soon as the chain has been looked through for it.

import { useEffect } from 'react'
import type { Chain, Language } from '../chain/chain'
import { foreignTextsAhead } from '../chain/foreignTexts'
import { nextTask } from '../work/nextTask'
import { markLanguages } from './markLanguages'

export function useLanguageMarks(chain: Chain | undefined, language: Language): void {
  useEffect(() => {
    if (chain === undefined) return
    const gone = new AbortController()
    void foreignTextsAhead(chain, language, nextTask).then((foreign) => {
      if (!gone.signal.aborted) gone.signal.addEventListener('abort', markLanguages(foreign, language))
    })
    return () => gone.abort()
  }, [chain, language])
}
