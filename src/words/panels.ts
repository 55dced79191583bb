// The words of panels, dialogs and the table: fetched with them, not with the first look.

import type { Language } from '../chain/chain'

const nl = {
  search: {
    label: 'Zoek in de keten',
    placeholder: 'Interventie, professional, fase of gat',
    nothing: 'Niets gevonden. Probeer een ander woord.',
    meant: (query: string) => `Bedoelt u ‘${query}’?`,
    kinds: { intervention: 'Interventies', value: 'Rijen, kolommen en kenmerken', gap: 'Gaten', view: 'Weergaven' },
    /** Where a word stands that is in no name. */
    where: (field: string, text: string) => `${field}: ${text}`,
    fields: { summary: 'Omschrijving', owner: 'Eigenaar', source: 'Plaats in de bron', quote: 'Citaat' },
    results: (count: number) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
  },
  problems: {
    title: (count: number) => (count === 1 ? '1 fout in het ketenbestand' : `${count} fouten in het ketenbestand`),
    keeps: 'Hieronder staat nog de kaart die open was.',
    warnings: (count: number) => (count === 1 ? '1 waarschuwing bij het ketenbestand' : `${count} waarschuwingen bij het ketenbestand`),
    place: (line: number, column: number) => `regel ${line}, kolom ${column}`,
    more: (count: number) => `En nog ${count}.`,
    copy: 'Kopieer de lijst',
    copied: 'Gekopieerd',
    aside: 'Lijst wegleggen',
  },
  gaps: {
    intro: 'Een gat is een plek waar een norm iets vraagt dat er niet is.',
    /** Of those listed; fewer than all. */
    here: (count: number) =>
      `${count === 0 ? 'Op deze kaart staat er geen' : count === 1 ? 'Op deze kaart staat er 1' : `Op deze kaart staan er ${count}`}. Andere gaten staan op een andere kaart: kies bij een gat ‘Toon op de kaart met …’.`,
    none: 'Met deze norm zijn er geen gaten.',
    noNorms:
      'Deze keten heeft geen normen. Een norm zegt wat er op een plek hoort te zijn. Zonder norm is dus niet te zeggen wat er ontbreekt.',
    addNorms: 'Zet normen in het ketenbestand, onder ‘norms’. Kijk in de voorbeeldketen hoe dat gaat.',
    noneShown:
      'Bij Norm staat nu ‘Geen oordeel’. Een norm zegt wat er op een plek hoort te zijn. Zonder norm is dus niet te zeggen wat er ontbreekt.',
    showAllNorms: 'Kijk met alle normen',
    groupBy: 'Groepeer op',
    groupings: { severity: 'Ernst', norm: 'Norm', place: 'Plaats' },
    find: 'Zoek in de gaten',
    total: (count: number) => (count === 1 ? '1 gat' : `${count} gaten`),
    found: (count: number, all: number) => `${count} van de ${all} gaten`,
    copyMemo: 'Kopieer als memo',
    copyMemoHelp: 'Plak de memo daarna in Word of in een mail.',
    memoCopied: 'Memo gekopieerd',
    memoFailed: 'De memo kon niet worden gekopieerd.',
    noneFound: 'Geen gat gevonden. Probeer een ander woord.',
    perNorm: 'Dekking per norm',
    foundBySource: 'De bron zegt dit ook',
    inferredFromSource: 'Afgeleid uit de bron',
    onlyBySource: 'Wat de bron verder concludeert',
    onlyBySourceHelp:
      'Deze conclusies staan in de bron, of zijn eruit afgeleid: dan staat dat erbij. Ze gaan niet over een gat in deze lijst.',
    secondary: 'zwak',
    nearMisses: (count: number) => (count === 1 ? '1 voldoet bijna' : `${count} voldoen bijna`),
    candidates: (count: number) => (count === 1 ? '1 kandidaat' : `${count} kandidaten`),
  },
  whatIf: {
    intro: 'Doe alsof er iets verandert, en kijk welke gaten dan open- en dichtgaan. Dit verandert het ketenbestand niet.',
    count: 'Laat ook meetellen',
    without: 'Doe alsof dit er niet is',
    with: 'Tel dit mee, wat er ook over gezegd is',
    add: 'Interventie kiezen',
    opened: (count: number) => (count === 1 ? '1 gat gaat open' : `${count} gaten gaan open`),
    closed: (count: number) => (count === 1 ? '1 gat gaat dicht' : `${count} gaten gaan dicht`),
    nothing: 'Er verandert niets aan de gaten.',
  },
  match: {
    intro: 'Beschrijf iemand. U ziet welke interventies passen, wie ze uitvoert en wat de volgende stap is.',
    any: 'Weet ik niet',
    results: (count: number) => (count === 1 ? '1 interventie past' : `${count} interventies passen`),
    none: 'Er past niets. Kies minder kenmerken.',
    choose: 'Kies hierboven minstens één kenmerk.',
    by: 'Door',
  },
  table: {
    empty: 'leeg',
    sortBy: (name: string) => `Sorteer op ${name}`,
    interventions: 'Interventies',
  },
}

const en: typeof nl = {
  search: {
    label: 'Search the chain',
    placeholder: 'Intervention, professional, stage or gap',
    nothing: 'Nothing found. Try another word.',
    meant: (query) => `Do you mean ‘${query}’?`,
    kinds: { intervention: 'Interventions', value: 'Rows, columns and traits', gap: 'Gaps', view: 'Views' },
    where: (field, text) => `${field}: ${text}`,
    fields: { summary: 'Description', owner: 'Owner', source: 'Place in the source', quote: 'Quote' },
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
  },
  problems: {
    title: (count) => (count === 1 ? '1 mistake in the chain file' : `${count} mistakes in the chain file`),
    keeps: 'Below is still the map that was open.',
    warnings: (count) => (count === 1 ? '1 warning about the chain file' : `${count} warnings about the chain file`),
    place: (line, column) => `line ${line}, column ${column}`,
    more: (count) => `And ${count} more.`,
    copy: 'Copy the list',
    copied: 'Copied',
    aside: 'Put the mistakes aside',
  },
  gaps: {
    intro: 'A gap is a place where a norm asks for something that is not there.',
    here: (count) =>
      `${count === 0 ? 'None is on this map' : count === 1 ? '1 is on this map' : `${count} are on this map`}. Another gap leads to the map on which it stands, by ‘Show on the map with …’.`,
    none: 'There are no gaps under this norm.',
    noNorms: 'This chain has no norms. A norm says what should be at a place. Without a norm nobody can say what is missing.',
    addNorms: 'Put norms in the chain file, under ‘norms’. The example chain shows how.',
    noneShown: 'Norm is now set to ‘No judgement’. A norm says what should be at a place. Without a norm nobody can say what is missing.',
    showAllNorms: 'Look with all norms',
    groupBy: 'Group by',
    groupings: { severity: 'Severity', norm: 'Norm', place: 'Place' },
    find: 'Search the gaps',
    total: (count) => (count === 1 ? '1 gap' : `${count} gaps`),
    found: (count, all) => `${count} of ${all} gaps`,
    copyMemo: 'Copy as memo',
    copyMemoHelp: 'Then paste the memo into Word or a mail.',
    memoCopied: 'Memo copied',
    memoFailed: 'The memo could not be copied.',
    noneFound: 'No gap found. Try another word.',
    perNorm: 'Coverage by norm',
    foundBySource: 'The source says so too',
    inferredFromSource: 'Inferred from the source',
    onlyBySource: 'What else the source concludes',
    onlyBySourceHelp:
      'These conclusions stand in the source, or are inferred from it: then they say so. They are not about a gap in this list.',
    secondary: 'weak',
    nearMisses: (count) => (count === 1 ? '1 nearly meets it' : `${count} nearly meet it`),
    candidates: (count) => (count === 1 ? '1 candidate' : `${count} candidates`),
  },
  whatIf: {
    intro: 'Pretend that something changes, and see which gaps open and close. This does not change the chain file.',
    count: 'Let these count too',
    without: 'Pretend this is not there',
    with: 'Count this, whatever is said about it',
    add: 'Choose an intervention',
    opened: (count) => (count === 1 ? '1 gap opens' : `${count} gaps open`),
    closed: (count) => (count === 1 ? '1 gap closes' : `${count} gaps close`),
    nothing: 'Nothing changes about the gaps.',
  },
  match: {
    intro: 'Describe a person. You see which interventions fit, who delivers them and what the next step is.',
    any: 'I do not know',
    results: (count) => (count === 1 ? '1 intervention fits' : `${count} interventions fit`),
    none: 'Nothing fits. Choose fewer traits.',
    choose: 'Choose at least one trait above.',
    by: 'By',
  },
  table: {
    empty: 'empty',
    sortBy: (name) => `Sort by ${name}`,
    interventions: 'Interventions',
  },
}

type PanelWords = typeof nl
export const panelWords: Readonly<Record<Language, PanelWords>> = { nl, en }
