// A text that is written as JSON → the comments in it as programs write them, `// …` and `/* … */`, which are no comments in YAML.

type Comment = { readonly offset: number; readonly length: number }

const comment = String.raw`\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/`

/** It begins with a bracket. */
const json = new RegExp(String.raw`^(?:\s|#[^\n]*\n|${comment})*[{[]`)

// Where no text can go on: at the start of a line, beside a bracket or a comma, behind a text in quotes, a number or a word of JSON.
const free = String.raw`(?<=^\s*|[,{}[\]"']\s*|[:,[]\s*(?:true|false|null|-?[\d.]+)\s*)`

/** What is in quotes, and what is a comment in YAML, is passed over. What lies before a comment is looked at only where one begins. */
const token = new RegExp(
  String.raw`"(?:[^"\\]|\\[\s\S])*"|(?<=[\s,:{[])'(?:[^']|'')*'|(?<=\s)#[^\n]*|(?=\/[*/])${free}(?<comment>${comment})`,
  'gm',
)

export function findSlashComments(text: string): readonly Comment[] {
  if (!json.test(text)) return []
  return Array.from(text.matchAll(token)).flatMap(({ index, groups }) =>
    groups?.['comment'] === undefined ? [] : [{ offset: index, length: groups['comment'].length }],
  )
}
