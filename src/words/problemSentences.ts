// For each code of a problem the sentence that says what is wrong and what would be right.

import type { Language } from '../chain/chain'
import type { ProblemCode, ProblemFacts } from '../chain/problem'
import { removedAlong } from './removedAlong'
import { fileKinds, numberForText, shapesEn, shapesNl } from './shapes'
import { syntaxWords } from './syntax'

/** `near` is true when a suggestion follows, so that all possibilities need not be listed. */
type Sentences = { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code], near: boolean) => string }

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

const listed = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`

const nl: Sentences = {
  empty: () => 'het bestand is leeg; een keten begint met "ketenkaart: 1"',
  binary: ({ kind }) =>
    kind === undefined
      ? 'dit is geen tekst maar een ander soort bestand, of de tekst is niet bewaard als UTF-8'
      : `dit is een ${fileKinds[kind]}-bestand, geen ketenbestand; een ketenbestand is gewone tekst`,
  encoding: () =>
    'hier is een letter verloren gegaan: de tekst is niet bewaard als UTF-8. Kies dat bij het opslaan (Kladblok: Opslaan als, Codering UTF-8)',
  'too-large': ({ limit }) => `het bestand is groter dan ${limit} miljoen tekens`,
  'too-deep': ({ limit }) => `hier staan meer dan ${limit} lijsten of blokken in elkaar`,
  'alias-bomb': ({ limit }) =>
    `deze verwijzing (*) maakt de keten groter dan ${limit} miljoen onderdelen of verwijst naar zichzelf; schrijf de inhoud uit`,
  'several-documents': () => 'hier begint een tweede document; een bestand bevat één keten, dus haal de streepjes "---" ervoor weg',
  syntax: ({ reason, detail }) => syntaxWords.nl[reason](detail),
  'duplicate-key': ({ key }) => `de sleutel "${key}" staat hier voor de tweede keer; één van beide zou verloren gaan`,
  'forbidden-key': ({ key }) => `de sleutel "${key}" kan niet worden gebruikt`,
  'merge-key': () => 'samenvoegen met "<<" kan niet in YAML 1.2; schrijf de sleutels hier zelf uit',

  'missing-key': ({ key }) => `de sleutel "${key}" ontbreekt`,
  'curly-quotes': () => 'om deze tekst staan gekrulde aanhalingstekens, die YAML voor letters houdt; gebruik rechte: "',
  'control-character': () => 'in deze tekst staat een stuurteken, dat niet kan worden getekend; haal het weg',
  'unknown-key': (facts, near) =>
    `"${facts.key}" is hier geen bekende sleutel${keyHelp(facts, near, ['de tekst ervoor heeft gekrulde aanhalingstekens, gebruik rechte: "', 'zet een gewone spatie na de dubbele punt', 'mogelijk zijn'])}`,
  'wrong-type': ({ expected, found }) =>
    `hier hoort ${listed(
      expected.map((shape) => shapesNl[shape]),
      'of',
    )} te staan, maar er staat ${shapesNl[found]}${numberForText(expected, found) ? '; zet aanhalingstekens om de tekst' : ''}`,
  'wrong-value': ({ value, allowed }, near) => `"${value}" kan hier niet${near ? '' : `; kies uit ${quoted(allowed)}`}`,
  'wrong-number': ({ minimum, maximum }) =>
    maximum === undefined ? `dit getal moet minstens ${minimum ?? 0} zijn` : `dit getal mag hoogstens ${maximum} zijn`,
  'wrong-id': ({ id }) =>
    `"${id}" kan geen id zijn; gebruik kleine letters en cijfers met streepjes ertussen, zoals "moti-4"${id === 'constructor' ? '; dit woord is van het programma zelf' : ''}`,
  'wrong-address': ({ value }) => `"${value}" is geen webadres; schrijf het voluit, zoals https://www.voorbeeld.nl`,
  'wrong-date': ({ value }) => `"${value}" is geen datum; schrijf een jaar, maand of dag, zoals 2022, 2022-03 of 2022-03-15`,
  'wrong-need': () => 'een norm vraagt één ding: "count", "professionals", "onward" of "reached"',
  'having-of-route': () =>
    '"having" hoort bij "count" en "professionals"; zet de eis bij een route in "where", of in "to" of "from" van de route',
  'empty-text': () => 'hier ontbreekt de tekst',
  'unsupported-version': () => 'deze versie van het bestandsformaat is niet bekend; hier hoort "ketenkaart: 1" te staan',
  'too-many': ({ count, limit }) => `de keten heeft ${count} interventies; hoogstens ${limit} kunnen worden getekend`,

  'missing-dimension': ({ dimension }) => `de dimensie "${dimension}" ontbreekt; elke keten heeft "stage" en "professional"`,
  'reserved-dimension': ({ dimension }) => `een dimensie kan niet "${dimension}" heten, want dat woord betekent al iets anders`,
  'group-as-value': ({ dimension, id }) =>
    `"${id}" is ook de id van een waarde van "${dimension}"; geef deze groep een andere id: ingeklapt staat een groep op de plaats van een waarde, en dan zijn ze niet uit elkaar te houden`,
  'no-values': ({ dimension }) => `de dimensie "${dimension}" heeft geen waarden`,
  'empty-list': ({ dimension }) => `deze lijst bij "${dimension}" is leeg; noem er minstens één, of laat haar weg`,
  'duplicate-id': ({ id }) => `de id "${id}" staat al eerder in deze lijst`,
  'duplicate-link': () => 'deze verbinding staat al eerder in de lijst; als er echt twee zijn, geef er dan één een eigen id',
  'duplicate-membership': ({ dimension, value }) => `"${value}" staat al eerder bij "${dimension}" van deze interventie`,
  'unknown-dimension': ({ dimension }) => `"${dimension}" is geen dimensie van deze keten`,
  'unknown-value': ({ dimension, value }) => `"${value}" is geen waarde van "${dimension}"`,
  'unknown-group': ({ dimension, group }) => `"${group}" is geen groep van "${dimension}"`,
  'unknown-capacity': ({ dimension, capacity }) => `"${capacity}" is geen rol uit de lijst "as" van "${dimension}"`,
  'unknown-intervention': ({ id }) => `"${id}" is geen interventie`,
  'unknown-source': ({ id }) => `"${id}" staat niet bij "sources"`,
  'unknown-norm': ({ id }) => `"${id}" is geen norm`,
  'unknown-view': ({ id }) => `"${id}" staat niet bij "views"`,
  'unknown-focus': ({ id }) => `"${id}" is geen interventie en geen gat; een gat heet NORM@dimensie=waarde`,
  'link-to-nowhere': ({ from, to, end }) =>
    end === 'to'
      ? `de verbinding vanuit "${from}" eindigt bij "${to}", en dat is ${whatNl(to)}`
      : `de verbinding naar "${to}" begint bij "${from}", en dat is ${whatNl(from)}`,
  'link-to-itself': ({ id }) => `deze verbinding gaat van "${id}" naar zichzelf`,
  'unordered-range': ({ dimension, bound }) =>
    `"${bound}" kan alleen bij een dimensie met een volgorde; "${dimension}" heeft geen "ordered: true"`,
  'unordered-steps': ({ dimension }) => `"steps" kan alleen bij een dimensie met een volgorde; "${dimension}" heeft geen "ordered: true"`,
  'reversed-range': ({ min, max }) => `verkeerde volgorde: "${min}" (min) komt na "${max}" (max)`,
  'reversed-ages': ({ from, to }) => `verkeerde volgorde: van ${from} tot ${to} jaar`,
  'empty-place': () => 'hier staat niet over welk vak het gaat; noem minstens één dimensie met een waarde',
  'conflicting-cells': ({ state, other }) => `dit vak is "${state}", maar eerder staat dat het "${other}" is`,
  'wrong-over': () => 'een norm gaat over één, twee of drie verschillende dimensies',
  'provider-over': () =>
    'deze norm telt professionals, en kan dus niet voor elke professional apart gelden; haal "professional" weg bij "over"',
  'too-many-places': ({ count, limit }) =>
    `met deze norm erbij worden ${count} combinaties beoordeeld; hoogstens ${limit} kan, dus neem minder dimensies of beperk ze met "where"`,
  'norm-cycle': ({ norms }) => `deze normen wachten op elkaar in een kring: ${norms.join(' → ')}`,
  'unless-wider': ({ unless, extra }) => `de norm "${unless}" gaat ook over ${quoted(extra)}, en deze norm niet`,
  'same-axes': ({ dimension }) => `rijen en kolommen zijn allebei "${dimension}"`,

  'missing-language': ({ language }) => `deze tekst ontbreekt in de taal van de keten (${language})`,
  'long-name': ({ length, limit }) => `deze naam is ${length} tekens lang; boven ${limit} tekens wordt de kaart moeilijk leesbaar`,
  'long-quote': ({ words, limit }) => `dit citaat heeft ${words} woorden; hoogstens ${limit} is genoeg om iets aan te wijzen`,
  unsourced: () => 'hier staat geen bron bij',
  'says-without-norm': () => 'deze conclusie noemt geen norm waaraan "says" te toetsen is; zet er "norm:" bij',
  'hidden-focus': ({ id, by }) => `"${id}" is uitgelicht, maar staat niet op de kaart, omdat "${by}" het weglaat`,
  'not-applicable-placement': ({ id, place }) => `"${id}" staat hier in een vak dat niet van toepassing heet: ${place.join(' × ')}`,

  'unresolved-extends': ({ reference }) => `het bestand "${reference}" waar dit bestand op voortbouwt is niet gevonden`,
  'circular-extends': ({ reference }) => `"${reference}" bouwt zelf weer voort op dit bestand`,
  'other-language': ({ language }) =>
    `een overlay is geschreven in de taal van de keten eronder (${language}); schrijf teksten in een andere taal als { nl: …, en: … }`,
  'unmentioned-without-extends': () => '"unmentioned" zegt alleen iets in een bestand met "extends"',
  'nothing-to-change': ({ id }) =>
    `"${id}" staat niet (meer) in het bestand waar dit op voortbouwt, en is te weinig om zelf een onderdeel te zijn`,
  'nothing-to-remove': ({ id }) => `"${id}" staat niet (meer) in het bestand waar dit op voortbouwt, en kan dus niet worden weggehaald`,
  'removed-along': (facts) => removedAlong.nl(facts),
  'which-membership': ({ id, count }) => `"${id}" staat ${count} keer in het bestand waar dit op voortbouwt; zeg met "as" of "when" welke`,
  'which-link': ({ ids }) => `het bestand waar dit op voortbouwt heeft meer van zulke verbindingen; zeg met "id" welke: ${quoted(ids)}`,
}

const en: Sentences = {
  empty: () => 'the file is empty; a chain begins with "ketenkaart: 1"',
  binary: ({ kind }) =>
    kind === undefined
      ? 'this is not a text but another kind of file, or the text was not saved as UTF-8'
      : `this is a file of the type ${fileKinds[kind]}, not a chain file; a chain file is plain text`,
  encoding: () => 'a letter was lost here: the text was not saved as UTF-8. Choose that when saving (Notepad: Save as, Encoding UTF-8)',
  'too-large': ({ limit }) => `the file is larger than ${limit} million characters`,
  'too-deep': ({ limit }) => `more than ${limit} lists or blocks stand inside each other here`,
  'alias-bomb': ({ limit }) =>
    `this alias (*) makes the chain larger than ${limit} million parts, or refers to itself; write the content out`,
  'several-documents': () => 'a second document begins here; a file holds one chain, so take away the dashes "---" before it',
  syntax: ({ reason, detail }) => syntaxWords.en[reason](detail),
  'duplicate-key': ({ key }) => `the key "${key}" stands here for the second time; one of the two would be lost`,
  'forbidden-key': ({ key }) => `the key "${key}" cannot be used`,
  'merge-key': () => 'YAML 1.2 does not merge with "<<"; write the keys out here',

  'missing-key': ({ key }) => `the key "${key}" is missing`,
  'curly-quotes': () => 'this text stands in curly quotes, which YAML takes for letters; use straight ones: "',
  'control-character': () => 'this text has a control character in it, which cannot be drawn; take it out',
  'unknown-key': (facts, near) =>
    `"${facts.key}" is not a known key here${keyHelp(facts, near, ['the text before it has curly quotes, use straight ones: "', 'put a normal space after the colon', 'possible are'])}`,
  'wrong-type': ({ expected, found }) =>
    `this should be ${listed(
      expected.map((shape) => shapesEn[shape]),
      'or',
    )}, but it is ${shapesEn[found]}${numberForText(expected, found) ? '; put quotes around the text' : ''}`,
  'wrong-value': ({ value, allowed }, near) => `"${value}" is not possible here${near ? '' : `; choose from ${quoted(allowed)}`}`,
  'wrong-number': ({ minimum, maximum }) =>
    maximum === undefined ? `this number must be at least ${minimum ?? 0}` : `this number must be at most ${maximum}`,
  'wrong-id': ({ id }) =>
    `"${id}" cannot be an id; use lower-case letters and digits with hyphens between, such as "moti-4"${id === 'constructor' ? '; this word is the program’s own' : ''}`,
  'wrong-address': ({ value }) => `"${value}" is not a web address; write it in full, as in https://www.example.org`,
  'wrong-date': ({ value }) => `"${value}" is not a date; write a year, month or day, such as 2022, 2022-03 or 2022-03-15`,
  'wrong-need': () => 'a norm asks one thing: "count", "professionals", "onward" or "reached"',
  'having-of-route': () =>
    '"having" belongs to "count" and "professionals"; for a route put the demand in "where", or in "to" or "from" of the route',
  'empty-text': () => 'the text is missing here',
  'unsupported-version': () => 'this version of the file format is not known; it should say "ketenkaart: 1"',
  'too-many': ({ count, limit }) => `the chain has ${count} interventions; at most ${limit} can be drawn`,

  'missing-dimension': ({ dimension }) => `the dimension "${dimension}" is missing; every chain has "stage" and "professional"`,
  'reserved-dimension': ({ dimension }) => `a dimension cannot be called "${dimension}", which means something else already`,
  'group-as-value': ({ dimension, id }) =>
    `"${id}" is also the id of a value of "${dimension}"; give this group another id: a folded group stands in the place of a value, and then they cannot be told apart`,
  'no-values': ({ dimension }) => `the dimension "${dimension}" has no values`,
  'empty-list': ({ dimension }) => `this list for "${dimension}" is empty; name at least one, or leave it out`,
  'duplicate-id': ({ id }) => `the id "${id}" was used earlier in this list`,
  'duplicate-link': () => 'this link was given earlier in the list; if there really are two, give one of them an id of its own',
  'duplicate-membership': ({ dimension, value }) => `"${value}" was named earlier as "${dimension}" of this intervention`,
  'unknown-dimension': ({ dimension }) => `"${dimension}" is not a dimension of this chain`,
  'unknown-value': ({ dimension, value }) => `"${value}" is not a value of "${dimension}"`,
  'unknown-group': ({ dimension, group }) => `"${group}" is not a group of "${dimension}"`,
  'unknown-capacity': ({ dimension, capacity }) => `"${capacity}" is not a capacity from the list "as" of "${dimension}"`,
  'unknown-intervention': ({ id }) => `"${id}" is not an intervention`,
  'unknown-source': ({ id }) => `"${id}" is not declared under "sources"`,
  'unknown-norm': ({ id }) => `"${id}" is not a norm`,
  'unknown-view': ({ id }) => `"${id}" is not declared under "views"`,
  'unknown-focus': ({ id }) => `"${id}" is neither an intervention nor a gap; a gap is called NORM@dimension=value`,
  'link-to-nowhere': ({ from, to, end }) =>
    end === 'to'
      ? `link from "${from}" ends at "${to}", which is ${whatEn(to)}`
      : `link to "${to}" starts at "${from}", which is ${whatEn(from)}`,
  'link-to-itself': ({ id }) => `this link leads from "${id}" to itself`,
  'unordered-range': ({ dimension, bound }) => `"${bound}" needs a dimension with an order; "${dimension}" has no "ordered: true"`,
  'unordered-steps': ({ dimension }) => `steps need a dimension with an order; "${dimension}" has no "ordered: true"`,
  'reversed-range': ({ min, max }) => `wrong order: "${min}" (min) comes after "${max}" (max)`,
  'reversed-ages': ({ from, to }) => `wrong order: from ${from} to ${to} years`,
  'empty-place': () => 'this does not say which cell it is about; name at least one dimension with a value',
  'conflicting-cells': ({ state, other }) => `this cell is "${state}", but an earlier entry says that it is "${other}"`,
  'wrong-over': () => 'a norm is over one, two or three different dimensions',
  'provider-over': () => 'this norm counts professionals, so that it cannot hold for each of them apart; take "professional" out of "over"',
  'too-many-places': ({ count, limit }) =>
    `with this norm ${count} combinations are judged; at most ${limit} are possible, so take fewer dimensions or limit them with "where"`,
  'norm-cycle': ({ norms }) => `these norms wait for each other in a circle: ${norms.join(' → ')}`,
  'unless-wider': ({ unless, extra }) => `the norm "${unless}" is also over ${quoted(extra)}, which this one is not`,
  'same-axes': ({ dimension }) => `rows and columns are both "${dimension}"`,

  'missing-language': ({ language }) => `this text is missing in the language of the chain (${language})`,
  'long-name': ({ length, limit }) => `this name has ${length} characters; beyond ${limit} the map becomes hard to read`,
  'long-quote': ({ words, limit }) => `this quotation has ${words} words; at most ${limit} are enough to point at something`,
  unsourced: () => 'no source is given here',
  'says-without-norm': () => 'this finding names no norm that "says" could be held against; add "norm:"',
  'hidden-focus': ({ id, by }) => `"${id}" stands out, but is not on the map, because "${by}" leaves it out`,
  'not-applicable-placement': ({ id, place }) => `"${id}" stands here in a cell that is said not to apply: ${place.join(' × ')}`,

  'unresolved-extends': ({ reference }) => `the file "${reference}" that this one builds on was not found`,
  'circular-extends': ({ reference }) => `"${reference}" builds on this file itself`,
  'other-language': ({ language }) =>
    `an overlay is written in the language of the chain below (${language}); write texts in another language as { nl: …, en: … }`,
  'unmentioned-without-extends': () => '"unmentioned" only says something in a file with "extends"',
  'nothing-to-change': ({ id }) =>
    `"${id}" is not (or no longer) in the file that this one builds on, and says too little to be an item itself`,
  'nothing-to-remove': ({ id }) => `"${id}" is not (or no longer) in the file that this one builds on, so that it cannot be taken away`,
  'removed-along': (facts) => removedAlong.en(facts),
  'which-membership': ({ id, count }) => `"${id}" stands ${count} times in the file that this one builds on; say which with "as" or "when"`,
  'which-link': ({ ids }) => `the file that this one builds on has several such links; say which with "id": ${quoted(ids)}`,
}

type KeyWords = readonly [cut: string, colon: string, possible: string]

function keyHelp({ key, known, isCut }: ProblemFacts['unknown-key'], near: boolean, [cut, colon, possible]: KeyWords): string {
  if (isCut) return `; ${cut}`
  if (/:\S/.test(key)) return `; ${colon}`
  return near ? '' : `; ${possible} ${quoted(known)}`
}

function whatNl(end: string): string {
  return end.startsWith('outside:') ? 'niet aangegeven bij "outside"' : 'geen interventie'
}

function whatEn(end: string): string {
  return end.startsWith('outside:') ? 'not declared under "outside"' : 'not an intervention'
}

export const problemSentences: Readonly<Record<Language, Sentences>> = { nl, en }
