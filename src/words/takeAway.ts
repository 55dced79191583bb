// The words of the dialog in which the map is taken along: as a file, on the clipboard, on a website.

import type { Language } from '../chain/chain'

const nl = {
  title: 'Kaart exporteren',
  intro: 'U krijgt precies wat nu op het scherm staat: dezelfde weergave, filters, norm en taal.',
  purposes: {
    outlines: { name: 'Voor Word en PowerPoint', help: 'Letters worden vormen. Het ziet er overal hetzelfde uit.' },
    live: { name: 'Om te bewerken', help: 'Tekst blijft tekst, bijvoorbeeld voor Inkscape.' },
  },
  page: 'Formaat',
  pages: { fit: 'Precies passend', a4: 'A4', a3: 'A3', '16x9': 'Dia (16:9)' },
  orientation: 'Richting',
  orientations: { landscape: 'Liggend', portrait: 'Staand' },
  theme: 'Kleuren',
  themes: { screen: 'Zoals op het scherm', print: 'Voor papier' },
  save: 'SVG opslaan',
  pagesMade: (count: number) => (count === 1 ? '1 pagina' : `${count} pagina’s, elk een bestand`),
  working: 'Bezig …',
  done: (name: string) => `${name} is opgeslagen`,
  clamped: (name: string) => `${name} is opgeslagen, kleiner dan gebruikelijk: zo’n groot plaatje kan niet.`,
  lacking: (places: number, characters: string) =>
    `Op ${places} ${places === 1 ? 'plaats' : 'plaatsen'} staan tekens die ons lettertype niet heeft: ${characters}.`,
  withoutFont: {
    svg: 'Die tekst blijft tekst, en kan er in een ander programma anders uitzien.',
    png: 'Die tekst is getekend in een ander lettertype.',
    pdf: 'In plaats van elk teken staat een leeg vakje.',
  },
  failed: 'Het opslaan is niet gelukt.',
  preview: 'Voorbeeld',
  tooLarge: 'De tekening is te groot voor een voorbeeld. Opslaan kan wel.',
  others: 'Ander soort bestand',
  types: { png: 'PNG', pdf: 'PDF', pptx: 'PowerPoint', xlsx: 'Excel', html: 'Webpagina om te versturen' },
  pack: 'Raadspakket (alles in één zip)',
  withoutBeside: 'Een webpagina, ook die in het raadspakket, toont één keten: de vergelijking op de kaart gaat niet mee.',
  making: (name: string) => `Bezig: ${name} …`,
  stop: 'Stoppen',
  copy: { svg: 'SVG kopiëren', png: 'Plaatje kopiëren' },
  copied: { svg: 'De kaart staat op het klembord', png: 'Het plaatje staat op het klembord' },
  embed: {
    title: 'Op uw website',
    help: 'Plak deze code in een pagina van uw site. Bezoekers zien dan deze weergave en kunnen erin kijken.',
    code: 'Code voor uw website',
    copy: 'Code kopiëren',
    copied: 'Gekopieerd',
  },
}

const en: typeof nl = {
  title: 'Export the map',
  intro: 'You get exactly what is on screen now: the same view, filters, norm and language.',
  purposes: {
    outlines: { name: 'For Word and PowerPoint', help: 'Letters become shapes. It looks the same everywhere.' },
    live: { name: 'To edit', help: 'Text stays text, for Inkscape for instance.' },
  },
  page: 'Size',
  pages: { fit: 'Exact fit', a4: 'A4', a3: 'A3', '16x9': 'Slide (16:9)' },
  orientation: 'Orientation',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  theme: 'Colours',
  themes: { screen: 'As on screen', print: 'For paper' },
  save: 'Save SVG',
  pagesMade: (count) => (count === 1 ? '1 page' : `${count} pages, a file each`),
  working: 'Working …',
  done: (name) => `${name} was saved`,
  clamped: (name) => `${name} was saved, smaller than usual: a picture cannot be that large.`,
  lacking: (places, characters) => `In ${places} ${places === 1 ? 'place' : 'places'} our font lacks characters: ${characters}.`,
  withoutFont: {
    svg: 'That text stays text, and may look different in another program.',
    png: 'That text is drawn by another font.',
    pdf: 'An empty box stands for each of them.',
  },
  failed: 'Saving did not work.',
  preview: 'Preview',
  tooLarge: 'The drawing is too large for a preview. It can be saved.',
  others: 'Another type of file',
  types: { png: 'PNG', pdf: 'PDF', pptx: 'PowerPoint', xlsx: 'Excel', html: 'Web page to send' },
  pack: 'Council pack: everything in one zip',
  withoutBeside: 'A web page, also the one in the council pack, shows one chain: the comparison on the map does not come along.',
  making: (name) => `Working: ${name} …`,
  stop: 'Stop',
  copy: { svg: 'Copy SVG', png: 'Copy picture' },
  copied: { svg: 'The map is on the clipboard', png: 'The picture is on the clipboard' },
  embed: {
    title: 'On your website',
    help: 'Paste this code into a page of your site. Visitors then see this view and can look around in it.',
    code: 'Code for your website',
    copy: 'Copy code',
    copied: 'Copied',
  },
}

export const takeAwayWords: Readonly<Record<Language, typeof nl>> = { nl, en }
