// Judged chain → a memo that one can send: the message on its first page, then for reference each gap, what there is, routes, norms, sources.

import { group } from 'd3'
import type { Gap } from '../analysis/findings'
import { say, severities, type Chain, type Language, type Norm } from '../chain/chain'
import { foreignTexts } from '../chain/foreignTexts'
import { indexChain } from '../chain/indexChain'
import { nameOfChain } from '../chain/nameOfChain'
import { listedLine, viewTitle, whatIfLine } from '../scene/describeView'
import { describeUnanswered } from '../words/availability'
import { describeCitations } from '../words/citations'
import { sayDate } from '../words/dates'
import { exportWords } from '../words/export'
import { gapWords } from '../words/gaps'
import { memoWords } from '../words/memo'
import { contradictionBlocks } from './contradictionBlocks'
import { firstToSee } from './firstToSee'
import { gapBlocks } from './gapBlocks'
import { listedGaps, type Judged } from './judged'
import { localBlocks } from './localBlocks'
import { heading, linked, list, onNewPage, paragraph, type Block, type Memo } from './memo'
import { normCoverage } from './normCoverage'
import { routeBlocks } from './routeBlocks'
import { sharedUnknowns, unknownBlocks } from './sharedUnknowns'
import type { Stamp } from './stampOf'

/** `stamp` closes a memo that leaves this program, so that it can be traced. */
export function memoOf(judged: Judged, language: Language, stamp: Stamp = []): Memo {
  const { chain } = judged
  const gaps = listedGaps(judged)
  const shared = sharedUnknowns(gaps)
  const title = memoWords[language].title(say(chain.title, language))
  const blocks = [
    heading(1, title),
    ...introduction(judged, language),
    ...summary(judged, gaps, language),
    ...firstToSee(judged, gaps, language),
    ...onNewPage([
      ...unknownBlocks(chain, { gaps, shared }, language),
      ...severities.flatMap((severity) => gapBlocks(chain, { severity, gaps, shared }, language)),
      ...contradictionBlocks(judged, language),
      ...localBlocks(judged, language),
      ...routeBlocks(judged, language),
      ...(judged.findings.norms.length === 0 ? [] : [...norms(judged, language), ...coverage(judged, language)]),
    ]),
    ...sources(chain, language),
    ...about(stamp, language),
  ]
  return { title, language, foreign: foreignTexts(chain, language), blocks }
}

function introduction({ chain, view }: Judged, language: Language): readonly Block[] {
  const words = memoWords[language]
  const title = viewTitle({ chain, view, language })
  const supposed = whatIfLine({ chain, view, language })
  const facts = [
    words.version(chain.version, chain.date === undefined ? '' : sayDate(chain.date, language)),
    chain.national === undefined ? '' : words.national(nameOfChain(chain.national, language)),
    title === '' ? '' : words.view(title),
    listedLine({ chain, view, language }),
  ].filter((fact) => fact !== '')
  return [...paragraph(facts.length === 0 ? '' : `${facts.join('. ')}.`), ...(supposed === '' ? [] : paragraph({ strong: `${supposed}.` }))]
}

function summary({ chain, view, findings }: Judged, gaps: readonly Gap[], language: Language): readonly Block[] {
  const words = memoWords[language]
  const { covered, gap, unknown, notApplicable } = findings.overall
  // Where nothing was asked, "no gaps were found" would tell that all is well.
  if (findings.norms.length === 0) return [heading(2, words.summary), ...paragraph(words.noNorms)]
  const isHigh = ({ severity }: Gap): boolean => severity === 'high'
  const sentences = [
    words.normsIntro,
    words.judged(findings.norms.length, covered, covered + gap),
    words.gapCount(findings.gaps.length, findings.gaps.filter(isHigh).length),
    gapWords[language].someMayHide(findings.gaps.filter(({ mayHide }) => mayHide.length > 0).length, findings.gaps.length),
    unknown + notApplicable === 0 ? '' : words.notCounted(unknown, notApplicable),
    describeUnanswered(chain, view.where, language),
    gaps.length === findings.gaps.length ? '' : words.narrowed(gaps.length),
  ]
  return [heading(2, words.summary), ...paragraph(sentences.filter((one) => one !== '').join(' '))]
}

function norms(judged: Judged, language: Language): readonly Block[] {
  const words = memoWords[language]
  const all = normsOf(judged)
  const inferred = all.filter(({ basis }) => basis === 'inferred').length
  const bySource = group(all, ({ sources: [first] }) => first?.source)
  const from = [...bySource].map(([source, some]) => {
    const name = source === undefined ? words.ownNorms : describeCitations(judged.chain, [{ source }], language)
    return [words.normsFrom(name, some.length)]
  })
  return [heading(2, words.norms), ...list(from), ...paragraph(inferred === 0 ? '' : words.inferredNorms(inferred))]
}

function coverage(judged: Judged, language: Language): readonly Block[] {
  const words = memoWords[language]
  const { norm: asked, severity: weight, share, source: from } = words.columns
  const rows = normCoverage(judged, language).map(({ norm, name, severity, share: met, source }) => {
    const named = norm.basis === 'inferred' ? `${name} *` : name
    return [named, severity, met, source]
  })
  return [heading(2, words.coverage), { kind: 'table', head: [asked, weight, share, from], rows, centred: false }]
}

function normsOf({ chain, findings }: Judged): readonly Norm[] {
  return findings.norms.flatMap((id) => indexChain(chain).norms.get(id) ?? [])
}

function sources({ sources: all }: Chain, language: Language): readonly Block[] {
  if (all.length === 0) return []
  const items = all.map(({ title, authors, publisher, year, url = '', note }) => {
    const text = [authors, say(title, language), publisher, year].filter((part) => part !== undefined).join(', ')
    const address = linked(url)
    // A title that is our own description must not pass for the one on the cover.
    const told = note === undefined ? [] : ['. ', say(note, language)]
    return typeof address === 'string' ? [text, ...told] : [`${text} `, address, ...told]
  })
  return [heading(2, memoWords[language].sources), ...list(items)]
}

function about(stamp: Stamp, language: Language): readonly Block[] {
  if (stamp.length === 0) return []
  const items = stamp.map(({ name, value }) => [`${name}: `, linked(value)])
  return [heading(2, exportWords[language].sheets.about), ...list(items)]
}
