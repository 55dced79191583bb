// What is wrong in an author's file: an error as a value, with its place and what would be right.

/** Keys and positions from the top of the file to the place: `['interventions', 3, 'stage', 0, 'id']`. */
export type Path = readonly (string | number)[]

/** What a place in a file can hold; `not-finite` is `.inf` or `.nan`, which YAML takes for numbers and no place may hold. */
export type Shape = 'text' | 'number' | 'whole-number' | 'yes-or-no' | 'list' | 'map' | 'nothing' | 'not-finite'

/** Files that people take for a chain, as they keep texts too. */
export type FileKind = 'word' | 'excel' | 'powerpoint' | 'pdf' | 'zip'

/** For each code the facts of its sentence, which `words/problemSentences.ts` makes. */
export type ProblemFacts = {
  // The text cannot be read.
  readonly empty: object
  /** Absent where nothing shows which. */
  readonly binary: { readonly kind?: FileKind }
  readonly encoding: object
  /** In millions of characters. */
  readonly 'too-large': { readonly limit: number }
  readonly 'too-deep': { readonly limit: number }
  /** In millions. */
  readonly 'alias-bomb': { readonly limit: number }
  readonly 'several-documents': object
  readonly syntax: { readonly reason: SyntaxReason; readonly detail: string }
  readonly 'duplicate-key': { readonly key: string }
  readonly 'forbidden-key': { readonly key: string }
  readonly 'merge-key': object
  readonly 'curly-quotes': object
  readonly 'control-character': object
  // Something is not what the format asks for at that place.
  readonly 'missing-key': { readonly key: string }
  /** `isCut`: a text beside it has an opening curly quote and no closing one, so that the key may be a part of that text. */
  readonly 'unknown-key': { readonly key: string; readonly known: readonly string[]; readonly isCut: boolean }
  readonly 'wrong-type': { readonly expected: readonly Shape[]; readonly found: Shape }
  readonly 'wrong-value': { readonly value: string; readonly allowed: readonly string[] }
  readonly 'wrong-number': { readonly minimum?: number; readonly maximum?: number }
  readonly 'wrong-id': { readonly id: string }
  readonly 'wrong-address': { readonly value: string }
  readonly 'wrong-date': { readonly value: string }
  readonly 'wrong-need': object
  readonly 'having-of-route': object
  readonly 'empty-text': object
  readonly 'unsupported-version': object
  readonly 'too-many': { readonly count: number; readonly limit: number }
  // The parts do not agree with each other.
  readonly 'missing-dimension': { readonly dimension: string }
  readonly 'reserved-dimension': { readonly dimension: string }
  readonly 'group-as-value': { readonly dimension: string; readonly id: string }
  readonly 'no-values': { readonly dimension: string }
  readonly 'empty-list': { readonly dimension: string }
  readonly 'duplicate-id': { readonly id: string }
  readonly 'duplicate-link': object
  readonly 'duplicate-membership': { readonly dimension: string; readonly value: string }
  readonly 'unknown-dimension': { readonly dimension: string }
  readonly 'unknown-value': { readonly dimension: string; readonly value: string }
  readonly 'unknown-group': { readonly dimension: string; readonly group: string }
  readonly 'unknown-capacity': { readonly dimension: string; readonly capacity: string }
  readonly 'unknown-intervention': { readonly id: string }
  readonly 'unknown-source': { readonly id: string }
  readonly 'unknown-norm': { readonly id: string }
  readonly 'unknown-view': { readonly id: string }
  readonly 'unknown-focus': { readonly id: string }
  readonly 'link-to-nowhere': { readonly from: string; readonly to: string; readonly end: 'from' | 'to' }
  readonly 'link-to-itself': { readonly id: string }
  readonly 'unordered-range': { readonly dimension: string; readonly bound: 'min' | 'max' }
  readonly 'unordered-steps': { readonly dimension: string }
  readonly 'reversed-range': { readonly min: string; readonly max: string }
  readonly 'reversed-ages': { readonly from: number; readonly to: number }
  readonly 'empty-place': object
  readonly 'conflicting-cells': { readonly state: string; readonly other: string }
  readonly 'wrong-over': { readonly count: number }
  readonly 'provider-over': object
  readonly 'too-many-places': { readonly count: number; readonly limit: number }
  readonly 'norm-cycle': { readonly norms: readonly string[] }
  readonly 'unless-wider': { readonly unless: string; readonly extra: readonly string[] }
  readonly 'same-axes': { readonly dimension: string }
  // Nothing breaks, but somebody should look.
  readonly 'missing-language': { readonly language: string }
  readonly 'long-name': { readonly length: number; readonly limit: number }
  readonly 'long-quote': { readonly words: number; readonly limit: number }
  readonly unsourced: object
  readonly 'says-without-norm': object
  /** `by`: the key of the view that leaves it out. */
  readonly 'hidden-focus': { readonly id: string; readonly by: 'where' | 'norm' }
  readonly 'not-applicable-placement': { readonly id: string; readonly place: readonly string[] }
  // The file lies over another one.
  readonly 'unresolved-extends': { readonly reference: string }
  readonly 'circular-extends': { readonly reference: string }
  readonly 'other-language': { readonly language: string }
  readonly 'unmentioned-without-extends': object
  readonly 'nothing-to-change': { readonly id: string }
  readonly 'nothing-to-remove': { readonly id: string }
  /** How many of each list no longer name what was taken away; of the links, how many went with it. */
  readonly 'removed-along': {
    readonly id: string
    readonly links: number
    readonly figures: number
    readonly views: number
    readonly stories: number
  }
  /** The base has this value more than once. */
  readonly 'which-membership': { readonly id: string; readonly count: number }
  /** The base has several links between these two. */
  readonly 'which-link': { readonly ids: readonly string[] }
}

export type ProblemCode = keyof ProblemFacts

/** Why a text is not YAML: the codes of the package `yaml`, where it gives one, and what we see ourselves; shifted lines give the number of spaces. */
export type SyntaxReason =
  | 'BAD_ALIAS'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  | 'UNEXPECTED_TOKEN'
  | 'COLON_WITHOUT_SPACE'
  | 'MISSING_COLON'
  | 'FIXED_SPACE'
  | 'SLASH_COMMENT'
  | 'CURLY_QUOTES'
  | 'SHIFTED_LEFT'
  | 'SHIFTED_RIGHT'
  | 'other'

/** A line of a file, for a sentence that points at more than one place. */
export type Line = { readonly file: string; readonly line: number }

type Spot = {
  readonly file: string
  /** Where to look, counted from 1; the first place of the file when it is empty. */
  readonly line: number
  readonly column: number
  readonly path: Path
  /** The known name that looks most like the wrong one. */
  readonly nearest?: string
  /** All that is known, where nothing looks like the wrong name and they are few. */
  readonly choices?: readonly string[]
  /** Where a file that lies over this one takes away what is missing here. */
  readonly takenAway?: Line
  /** What this comes twice with, or goes against. */
  readonly earlier?: Line
}

/** Given a code, the problem with just that code's facts. */
export type ProblemOf<Code extends ProblemCode> = {
  readonly [C in Code]: Spot & { readonly code: C; readonly severity: 'error' | 'warning'; readonly facts: ProblemFacts[C] }
}[Code]

export type Problem = ProblemOf<ProblemCode>

const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'curly-quotes',
  'missing-language',
  'long-name',
  'long-quote',
  'unsourced',
  'says-without-norm',
  'group-as-value',
  'hidden-focus',
  'not-applicable-placement',
  'removed-along',
])

/** A chain with nothing worse than warnings is drawn. */
export function severityOf(code: ProblemCode): Problem['severity'] {
  return warnings.has(code) ? 'warning' : 'error'
}

/** What a check finds: a problem before it has its place in the text. */
export type Mistake = MistakeOf<ProblemCode>

export type MistakeOf<Code extends ProblemCode> = {
  readonly [C in Code]: {
    readonly code: C
    /** As the chain has it: where the file takes a shorthand, the path may be longer than the file's. */
    readonly path: Path
    readonly facts: ProblemFacts[C]
    /** True when the key itself is wrong, not its value. */
    readonly onKey?: true
    /** The wrong name and the known ones, for a suggestion. */
    readonly sought?: { readonly name: string; readonly among: Iterable<string> }
    /** What this comes twice with, or goes against; as `path`. */
    readonly earlier?: Path
  }
}[Code]
