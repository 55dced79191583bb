// Nothing in → the colours of the map on a light screen, on a dark screen and on paper.

export type ThemeName = 'light' | 'dark' | 'print'

/** How a cell state looks: its ground, its pattern, its word. */
type StatePaint = { readonly ground: string; readonly pattern: string; readonly word: string }

export type Theme = {
  readonly background: string
  /** Names and numbers, and what may recede. Both are text, so both keep 4.5:1 on every ground they are used on. */
  readonly ink: string
  readonly muted: string
  /** Hairlines that only divide; whitespace says the same, so they may be faint. */
  readonly rule: string
  readonly header: { readonly fill: string; readonly stroke: string; readonly ink: string; readonly muted: string }
  readonly side: { readonly fill: string; readonly group: string; readonly groupInk: string }
  readonly bar: { readonly fill: string; readonly outline: string; readonly mark: string }
  readonly faded: { readonly fill: string; readonly outline: string; readonly ink: string; readonly mark: string }
  readonly states: Readonly<Record<'gap' | 'weak' | 'unknown' | 'not-applicable', StatePaint>>
  readonly covered: string
  /** Under a number of municipalities; all of them have offer. Names keep 4.5:1 on it. */
  readonly offer: string
  /** The rim of what the view puts in focus. */
  readonly focus: string
  readonly link: { readonly line: string; readonly casing: string; readonly faded: string; readonly missing: string }
  /** For the values of a dimension without order, in file order; and for those with order, from first to last. */
  readonly colours: readonly string[]
  readonly ramp: readonly string[]
  /** The symbol on a colour. */
  readonly onColour: string
}

const light: Theme = {
  background: '#ffffff',
  ink: '#16202e',
  muted: '#55606f',
  rule: '#dbe1e8',
  header: { fill: '#1b2b45', stroke: '#1b2b45', ink: '#ffffff', muted: '#cdd7e6' },
  side: { fill: '#f7f9fb', group: '#e9eef4', groupInk: '#33415a' },
  bar: { fill: '#ffffff', outline: '#6b7890', mark: '#3d4a5c' },
  faded: { fill: '#ffffff', outline: '#828c9a', ink: '#667080', mark: '#828c9a' },
  states: {
    gap: { ground: '#fff0dc', pattern: '#c25a10', word: '#7d2f02' },
    weak: { ground: '#fffbe8', pattern: '#98761a', word: '#6a4f00' },
    unknown: { ground: '#f1f4f9', pattern: '#74819a', word: '#3f4c63' },
    'not-applicable': { ground: '#f6f7f9', pattern: '#838d9a', word: '#566070' },
  },
  covered: '#1b7a4b',
  offer: '#8db7e8',
  focus: '#0b57d0',
  link: { line: '#4d5d77', casing: '#ffffff', faded: '#828c9a', missing: '#b3480a' },
  colours: ['#2450a4', '#cc6f1c', '#0f7f68', '#8a1c5c', '#6a5206', '#8f5be0', '#2794c2', '#2f3b3a'],
  ramp: ['#3f9a9c', '#2f86a6', '#3570a8', '#43589f', '#4c3f8c', '#4a2871', '#3d1450'],
  onColour: '#ffffff',
}

const dark: Theme = {
  background: '#10161f',
  ink: '#eef2f7',
  muted: '#a9b4c3',
  rule: '#2b3644',
  header: { fill: '#2b3d5c', stroke: '#2b3d5c', ink: '#ffffff', muted: '#c9d5e7' },
  side: { fill: '#151d28', group: '#1f2a39', groupInk: '#cbd6e6' },
  bar: { fill: '#1a2431', outline: '#8b9bb2', mark: '#c3cede' },
  faded: { fill: '#131a24', outline: '#66758b', ink: '#8793a4', mark: '#66758b' },
  states: {
    gap: { ground: '#3a2410', pattern: '#d98a45', word: '#ffc794' },
    weak: { ground: '#272210', pattern: '#a58a3c', word: '#f0d68a' },
    unknown: { ground: '#18202d', pattern: '#71809a', word: '#bccadf' },
    'not-applicable': { ground: '#141b25', pattern: '#6f7c8d', word: '#a3afbf' },
  },
  covered: '#5fcf9a',
  offer: '#2f5f9a',
  focus: '#8cbcf5',
  link: { line: '#a3b3ca', casing: '#10161f', faded: '#66758b', missing: '#f0965a' },
  colours: ['#5b8ff0', '#f0913c', '#7be0b4', '#d0559c', '#f4dd6b', '#b79aff', '#45b3c4', '#98876a'],
  ramp: ['#4f8f91', '#4f9fb0', '#63aeca', '#86bce0', '#a9c8ee', '#c8d6f6', '#e4e6fb'],
  onColour: '#10161f',
}

/** Paper: no dark surfaces to soak up toner, darker lines. */
const print: Theme = {
  ...light,
  ink: '#000000',
  muted: '#404854',
  rule: '#c9d0d8',
  focus: '#000000',
  header: { fill: '#ffffff', stroke: '#1b2b45', ink: '#000000', muted: '#404854' },
  side: { fill: '#ffffff', group: '#eef1f5', groupInk: '#1b2b45' },
  states: {
    gap: { ground: '#ffffff', pattern: '#b3560f', word: '#7a3203' },
    weak: { ground: '#ffffff', pattern: '#8a6912', word: '#5c4400' },
    unknown: { ground: '#ffffff', pattern: '#65728a', word: '#333f55' },
    'not-applicable': { ground: '#ffffff', pattern: '#7a8491', word: '#49525f' },
  },
}

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, print }
