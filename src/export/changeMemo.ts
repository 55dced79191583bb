// What differs between two chains → a memo that one can send.

import type { Language } from '../chain/chain'
import { foreignTexts } from '../chain/foreignTexts'
import { nameOfChain } from '../chain/nameOfChain'
import { changeWords } from '../words/changes'
import { changeSections, type Compared } from './changeSections'
import { heading, list, paragraph, type Memo } from './memo'

export function changeMemo(compared: Compared, language: Language): Memo {
  const words = changeWords[language]
  const title = words.title(nameOfChain(compared.before, language), nameOfChain(compared.after, language))
  const sections = changeSections(compared, language)
  const told = sections.flatMap((section) => [heading(2, section.title), ...list(section.lines.map((line) => [line]))])
  const foreign = foreignTexts(compared.after, language)
  return { title, language, foreign, blocks: [heading(1, title), ...(told.length === 0 ? paragraph(words.same) : told)] }
}
