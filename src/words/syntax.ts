// Why a text is not YAML → the sentence that says so, and what to look for.

import type { Language } from '../chain/chain'
import type { SyntaxReason } from '../chain/problem'

type Words = Readonly<Record<SyntaxReason, (detail: string) => string>>

const nl: Words = {
  BAD_ALIAS: () => 'een ster (*) vooraan verwijst in YAML naar iets anders; zet aanhalingstekens om de tekst',
  BAD_DIRECTIVE: () => 'een regel die met % begint is in YAML een opdracht, en deze klopt niet',
  BAD_DQ_ESCAPE: () =>
    'na een schuine streep (\\) binnen dubbele aanhalingstekens kan dit teken niet; gebruik enkele aanhalingstekens of \\\\',
  BAD_INDENT: () => 'de regel springt niet goed in, of een haakje { of [ erboven is niet gesloten',
  BAD_SCALAR_START: () => 'een tekst kan niet met dit teken beginnen; zet aanhalingstekens om de tekst',
  BLOCK_AS_IMPLICIT_KEY: () =>
    'er staat een tweede dubbele punt met spatie op deze regel, of de regel springt verkeerd in; zet aanhalingstekens om een tekst met ": "',
  BLOCK_IN_FLOW: () => 'binnen { } of [ ] kan geen lijst met streepjes of blok staan',
  MISSING_CHAR: () =>
    'hier ontbreekt iets: een aanhalingsteken, haakje of komma die moet sluiten of scheiden, of de dubbele punt met spatie na een sleutel',
  MULTILINE_IMPLICIT_KEY: () => 'een sleutel moet met zijn dubbele punt op één regel staan',
  TAB_AS_INDENT: () => 'de regel springt in met een tab; gebruik spaties',
  TAG_RESOLVE_FAILED: () =>
    'een uitroepteken (!) vooraan is in YAML een label, en dit label is niet bekend; zet aanhalingstekens om de tekst',
  UNEXPECTED_TOKEN: () =>
    'dit teken wordt hier niet verwacht; kijk of een haakje, komma of aanhalingsteken ontbreekt of te veel is, en of de regel goed inspringt',
  COLON_WITHOUT_SPACE: () => 'zet een spatie na de dubbele punt',
  MISSING_COLON: () => 'zet een dubbele punt achter deze sleutel',
  FIXED_SPACE: () =>
    'hier staat een vaste spatie (uit Word of van een webpagina), die YAML niet als spatie leest; vervang haar door een gewone spatie',
  SLASH_COMMENT: () => 'een opmerking met // of /* */ kent YAML niet; zet # aan het begin van elke regel van de opmerking',
  CURLY_QUOTES: () => 'gekrulde aanhalingstekens zijn voor YAML letters; zet rechte om deze tekst: "',
  SHIFTED_LEFT: (spaces) => `deze regel begint ${spacesNl(spaces)} te ver naar links`,
  SHIFTED_RIGHT: (spaces) => `deze regel begint ${spacesNl(spaces)} te ver naar rechts`,
  other: (detail) => `dit is geen geldige YAML (${detail})`,
}

const en: typeof nl = {
  BAD_ALIAS: () => 'a star (*) in front refers to something else in YAML; put quotes around the text',
  BAD_DIRECTIVE: () => 'a line that begins with % is a directive in YAML, and this one is not right',
  BAD_DQ_ESCAPE: () => 'after a backslash within double quotes this character is not possible; use single quotes or \\\\',
  BAD_INDENT: () => 'the line is not indented correctly, or a bracket { or [ above it is not closed',
  BAD_SCALAR_START: () => 'a text cannot begin with this character; put quotes around the text',
  BLOCK_AS_IMPLICIT_KEY: () => 'this line has a second colon with a space, or is indented wrongly; put quotes around a text with ": "',
  BLOCK_IN_FLOW: () => 'a list with dashes or a block cannot stand within { } or [ ]',
  MISSING_CHAR: () =>
    'something is missing here: a quote, bracket or comma that should close or separate, or the colon with a space after a key',
  MULTILINE_IMPLICIT_KEY: () => 'a key must stand on one line with its colon',
  TAB_AS_INDENT: () => 'the line is indented with a tab; use spaces',
  TAG_RESOLVE_FAILED: () => 'an exclamation mark (!) in front is a tag in YAML, and this tag is not known; put quotes around the text',
  UNEXPECTED_TOKEN: () =>
    'this character is not expected here; see whether a bracket, comma or quote is missing or too many, and whether the line is indented correctly',
  COLON_WITHOUT_SPACE: () => 'put a space after the colon',
  MISSING_COLON: () => 'put a colon after this key',
  FIXED_SPACE: () =>
    'this is a non-breaking space (from Word or a web page), which YAML does not take for a space; replace it by a normal one',
  SLASH_COMMENT: () => 'YAML knows no comment with // or /* */; put # in front of each line of the comment',
  CURLY_QUOTES: () => 'curly quotes are letters to YAML; put straight ones around this text: "',
  SHIFTED_LEFT: (spaces) => `this line begins ${spacesEn(spaces)} too far to the left`,
  SHIFTED_RIGHT: (spaces) => `this line begins ${spacesEn(spaces)} too far to the right`,
  other: (detail) => `this is not valid YAML (${detail})`,
}

function spacesNl(count: string): string {
  return count === '1' ? '1 spatie' : `${count} spaties`
}

function spacesEn(count: string): string {
  return count === '1' ? '1 space' : `${count} spaces`
}

export const syntaxWords: Readonly<Record<Language, Words>> = { nl, en }
