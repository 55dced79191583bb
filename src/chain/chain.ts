// The Chain: what a chain file says, after reading. Plain values only, so that it can be stored as JSON, sent to a worker and compared.

export type Language = 'nl' | 'en'

/** A text in one or more languages; `say` picks the reader's, else the Dutch. A plain string in the file is stored under the chain's language. */
export type Text = Readonly<Partial<Record<Language, string>>>

/** `at` is the place in the source; a quote is in the source's own words, whatever the reader's language. */
export type Citation = { readonly source: string; readonly at?: Text; readonly quote?: string }

/** What every statement may carry: whether the source says it or we infer it, why, and where it stands. */
export type Statement = {
  readonly basis: 'stated' | 'inferred'
  readonly why?: Text
  readonly sources: readonly Citation[]
}

export type Source = {
  readonly id: string
  readonly title: Text
  readonly authors?: string
  readonly publisher?: string
  readonly year?: number
  readonly url?: string
  readonly licence?: string
  readonly note?: Text
}

type Group = { readonly id: string; readonly name: Text; readonly summary?: Text }
type Capacity = { readonly id: string; readonly name: Text; readonly summary?: Text }
export type Value = {
  readonly id: string
  readonly name: Text
  readonly summary?: Text
  readonly group?: string
  readonly sources: readonly Citation[]
}

export type Dimension = {
  readonly id: string
  readonly name: Text
  /** Column order carries meaning: `min` and `max` are allowed, runs of neighbours make one bar, steps can be filled. */
  readonly ordered: boolean
  readonly summary?: Text
  readonly groups: readonly Group[]
  readonly values: readonly Value[]
  /** In what capacity a membership of this dimension can hold. */
  readonly as: readonly Capacity[]
}

/** One test on one dimension. All parts that are given must hold. */
export type Condition = {
  readonly in?: readonly string[]
  readonly group?: readonly string[]
  readonly min?: string
  readonly max?: string
  readonly as?: readonly string[]
  readonly not?: boolean
}

/** Conditions by dimension id, all of them to hold. */
export type Selector = Readonly<Record<string, Condition>>

/** An intervention's tie to one value of one dimension, for example a stage or a professional. */
export type Membership = Statement & {
  readonly value: string
  readonly as?: string
  /** Limits the membership to combinations that satisfy it; absent: it holds for all. */
  readonly when?: Selector
}

export type Intervention = Statement & {
  readonly id: string
  readonly name: Text
  readonly aka: readonly string[]
  readonly summary?: Text
  readonly url?: string
  readonly ages?: { readonly from?: number; readonly to?: number }
  readonly owner?: string
  readonly contact?: string
  /** Year, month or day (ISO) on which somebody last checked this item. */
  readonly checked?: string
  /** Memberships by dimension id; a dimension without any is absent. */
  readonly memberships: Readonly<Record<string, readonly Membership[]>>
}

export const linkKinds = ['refers', 'steps-up', 'steps-down', 'follows', 'trains', 'part-of'] as const
export type LinkKind = (typeof linkKinds)[number]
export const linkStatuses = ['existing', 'possible', 'missing'] as const
export type LinkStatus = (typeof linkStatuses)[number]

export type LinkEnd =
  | { readonly kind: 'intervention'; readonly id: string }
  /** Any value of any dimension, in practice a professional: `professional:gp`. */
  | { readonly kind: 'value'; readonly dimension: string; readonly id: string }
  | { readonly kind: 'outside'; readonly id: string }

export type Link = Statement & {
  /** Its own id in the file, else `from>to:kind`. */
  readonly id: string
  readonly from: LinkEnd
  readonly to: LinkEnd
  readonly kind: LinkKind
  readonly status: LinkStatus
  readonly name?: Text
}

export type Outside = { readonly id: string; readonly name: Text; readonly summary?: Text; readonly sources: readonly Citation[] }

/** What is known about combinations themselves. Coordinates list value ids by dimension id. */
export type CellStatement = Statement & {
  readonly at: Readonly<Record<string, readonly string[]>>
  readonly state: 'unknown' | 'not-applicable' | 'known'
}

export type Need =
  | { readonly kind: 'count'; readonly count: number; readonly having: Selector }
  | { readonly kind: 'professionals'; readonly count: number; readonly having: Selector }
  | { readonly kind: 'onward'; readonly to: Selector; readonly kinds: readonly LinkKind[]; readonly statuses: readonly LinkStatus[] }
  | { readonly kind: 'reached'; readonly from: Selector; readonly kinds: readonly LinkKind[]; readonly statuses: readonly LinkStatus[] }

/** The worst first. */
export const severities = ['high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

export type Norm = Statement & {
  readonly id: string
  readonly name: Text
  readonly over: readonly string[]
  readonly where: Selector
  readonly need: Need
  readonly severity: Severity
  readonly unless: readonly string[]
}

/** A conclusion of the source itself, laid beside what is computed. */
export type SourceFinding = Statement & {
  readonly id: string
  readonly text: Text
  readonly norm?: string
  readonly at: Readonly<Record<string, readonly string[]>>
  /** Whether the norm is met there, in the source's words; absent where it can't be held against what is computed. */
  readonly says?: 'gap' | 'covered'
}

export type Figure = Statement & {
  readonly id: string
  readonly text: Text
  readonly value: number
  readonly of?: number
  readonly unit?: Text
  readonly at: Readonly<Record<string, readonly string[]>>
  /** Interventions the figure is about. */
  readonly interventions: readonly string[]
}

export type SavedView = { readonly id: string; readonly title: Text; readonly summary?: Text; readonly view: View }

export type StoryStep = {
  readonly title: Text
  readonly say?: Text
  /** For the presenter only. */
  readonly note?: Text
  /** Saved view the step starts from; `view` holds it merged with the step's own keys. */
  readonly base?: string
  readonly view: View
}

export type Story = { readonly id: string; readonly title: Text; readonly summary?: Text; readonly steps: readonly StoryStep[] }

export type Chain = {
  readonly id: string
  readonly title: Text
  readonly summary?: Text
  readonly language: Language
  readonly version: string
  /** Year, month or day (ISO) the content was true. */
  readonly date?: string
  readonly licence?: string
  readonly sources: readonly Source[]
  readonly dimensions: readonly Dimension[]
  readonly interventions: readonly Intervention[]
  readonly outside: readonly Outside[]
  readonly links: readonly Link[]
  readonly cells: readonly CellStatement[]
  readonly norms: readonly Norm[]
  readonly findings: readonly SourceFinding[]
  readonly figures: readonly Figure[]
  readonly views: readonly SavedView[]
  readonly stories: readonly Story[]
  /** Of a chain with local offer: ids of the stories that are told as the national chain tells them. Never in a file. */
  readonly nationalStories?: readonly string[]
  /** Of a chain with local offer: the national chain that it lies over. Never in a file. */
  readonly national?: { readonly title: Text; readonly version: string }
  /** What it is laid beside, to be seen together. Never in a file. */
  readonly beside?: Beside
}

export type Beside =
  /** What it was before, or what it lies over. */
  | { readonly kind: 'version'; readonly before: Chain; readonly after: Chain }
  /** What several municipalities have of it. */
  | { readonly kind: 'municipalities'; readonly chains: readonly Chain[] }

import type { View } from './view'

/** The text in the wanted language, else in Dutch, else in English; empty only when the text has none. */
export function say(text: Text | undefined, language: Language): string {
  if (text === undefined) return ''
  return text[language] ?? text.nl ?? text.en ?? ''
}
