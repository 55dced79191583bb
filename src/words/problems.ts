// A problem in a chain file → the sentence that says what is wrong and what would be right.

import type { Language } from '../chain/chain'
import type { ProblemCode, ProblemOf } from '../chain/problem'
import { problemSentences } from './problemSentences'

type Around = {
  readonly place: (line: number, column: number) => string
  readonly didYouMean: (name: string) => string
  readonly choose: (names: string) => string
  readonly takenAway: (by: { readonly file: string; readonly line: number }) => string
  /** The file only where it is another one. */
  readonly earlier: (line: number, file?: string) => string
}

/** The sentence without its place: `link from "unity" ends at "moti4", which is not an intervention; did you mean "moti-4"?` */
export function sayProblem<Code extends ProblemCode>(problem: ProblemOf<Code>, language: Language): string {
  const { takenAway, earlier, nearest, choices } = problem
  const sentence = problemSentences[language][problem.code](problem.facts, (takenAway ?? nearest) !== undefined)
  if (takenAway !== undefined) return `${sentence}; ${around[language].takenAway(takenAway)}`
  if (earlier !== undefined && (earlier.file !== problem.file || earlier.line !== problem.line))
    return `${sentence}; ${around[language].earlier(earlier.line, earlier.file === problem.file ? undefined : earlier.file)}`
  if (nearest !== undefined) return `${sentence}; ${around[language].didYouMean(nearest)}`
  return choices === undefined ? sentence : `${sentence}; ${around[language].choose(choices.map((name) => `"${name}"`).join(', '))}`
}

/** The sentence with its place in front: `line 14, column 18: …` */
export function sayPlacedProblem(problem: ProblemOf<ProblemCode>, language: Language): string {
  return `${around[language].place(problem.line, problem.column)}: ${sayProblem(problem, language)}`
}

const around: Readonly<Record<Language, Around>> = {
  nl: {
    place: (line, column) => `regel ${line}, kolom ${column}`,
    didYouMean: (name) => `bedoelde u "${name}"?`,
    choose: (names) => `kies uit ${names}`,
    takenAway: ({ file, line }) => `${file} haalt het weg op regel ${line}`,
    earlier: (line, file) => `zie regel ${line}${file === undefined ? '' : ` van ${file}`}`,
  },
  en: {
    place: (line, column) => `line ${line}, column ${column}`,
    didYouMean: (name) => `did you mean "${name}"?`,
    choose: (names) => `choose from ${names}`,
    takenAway: ({ file, line }) => `${file} takes it away on line ${line}`,
    earlier: (line, file) => `see line ${line}${file === undefined ? '' : ` of ${file}`}`,
  },
}
