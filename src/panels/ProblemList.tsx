// What is wrong in a file that was opened: each problem with its place, its line and a caret under it.

import './panels.css'
import { memo, useEffect, useState } from 'react'
import type { Language } from '../chain/chain'
import type { Problem } from '../chain/problem'
import { Icon } from '../controls/Icon'
import type { ChainSource } from '../store/inputs'
import { putProblemsAside } from '../store/openChain'
import { panelWords } from '../words/panels'
import { sayProblem } from '../words/problems'
import { quoteLine } from './quoteLine'

type Props = {
  readonly source: ChainSource
  readonly problems: readonly Problem[]
  /** By the file that a problem is in: the one that was opened, or one that it builds on. */
  readonly texts: Readonly<Record<string, string>>
  readonly language: Language
  readonly hasMap: boolean
}

/** More do not help to find the first mistake. */
const most = 200

// It stands beside the map, and splits whole files into lines: not again for each look at the map.
export default memo(function ProblemList({ source, problems, texts, language, hasMap }: Props) {
  const words = panelWords[language].problems
  const [copied, setCopied] = useState(false)
  useEscape(putProblemsAside)
  const errors = problems.filter(({ severity }) => severity === 'error')
  // Warnings matter once nothing worse is left.
  const listed = errors.length > 0 ? errors : problems
  const lines = new Map(Object.entries(texts).map(([file, text]) => [file, text.split(/\r\n|\r|\n/)]))
  const copy = () => {
    const text = listed.map((problem) => `${problem.file}:${problem.line}:${problem.column}: ${sayProblem(problem, language)}`).join('\n')
    void navigator.clipboard.writeText(text).then(() => setCopied(true))
  }
  return (
    // It scrolls, so the keyboard must be able to get into it.
    <div
      className="problems"
      data-severity={errors.length > 0 ? 'error' : 'warning'}
      role="region"
      tabIndex={0}
      aria-labelledby="problems-title"
    >
      <div className="problems-head">
        <div>
          <h2 id="problems-title">
            {errors.length > 0 ? words.title(errors.length) : words.warnings(listed.length)} <span className="quiet">{source.name}</span>
          </h2>
          {hasMap && errors.length > 0 && <p>{words.keeps}</p>}
        </div>
        <button type="button" className="button button-outline" onClick={copy}>
          <span aria-live="polite">{copied ? words.copied : words.copy}</span>
        </button>
        <button type="button" className="button button-icon" aria-label={words.aside} title={words.aside} onClick={putProblemsAside}>
          <Icon name="close" />
        </button>
      </div>
      <ol className="problem-list">
        {listed.slice(0, most).map((problem, index) => (
          <li key={index}>
            <ProblemText problem={problem} file={source.name} lines={lines.get(problem.file) ?? []} language={language} />
          </li>
        ))}
      </ol>
      {listed.length > most && <p>{words.more(listed.length - most)}</p>}
    </div>
  )
})

type TextProps = {
  readonly problem: Problem
  /** Name of the file that was opened. */
  readonly file: string
  /** Of the file that the problem is in. */
  readonly lines: readonly string[]
  readonly language: Language
}

function ProblemText({ problem, file, lines, language }: TextProps) {
  const quoted = quoteLine(lines, problem)
  return (
    <>
      <p>
        <strong>
          {problem.file !== file && `${problem.file}, `}
          {panelWords[language].problems.place(problem.line, problem.column)}
        </strong>{' '}
        {sayProblem(problem, language)}
      </p>
      {quoted !== undefined && (
        <pre>
          <code>{quoted.line}</code>
          {'\n'}
          <span aria-hidden="true">{quoted.caret}</span>
        </pre>
      )}
    </>
  )
}

// Wherever the focus is: a file that was dropped on the page has not moved it. What takes the key first (a dialog, a panel, the map) keeps it.
function useEscape(act: () => void): void {
  useEffect(() => {
    const onKey = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      const isTaken = defaultPrevented || (target instanceof Element && target.closest('dialog, input, select, textarea') !== null)
      if (key === 'Escape' && !isTaken) act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [act])
}
