import { describe, expect, it } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { Chain, Language } from '../../src/chain/chain'
import { defaultView, type View } from '../../src/chain/view'
import { escapeMarkdown } from '../../src/export/escapeMarkdown'
import type { Judged } from '../../src/export/judged'
import { memoOf } from '../../src/export/memoOf'
import { writeMarkdown } from '../../src/export/writeMarkdown'
import { chain, intervention, link, norm, stated } from '../chains/buildChain'

const offer = norm('offer', {
  name: { nl: 'Aanbod', en: 'Offer' },
  where: { professional: { in: ['gp'] } },
  need: { kind: 'count', count: 1, having: { scope: { in: ['dutch'] } } },
  why: { nl: 'Iedereen heeft recht op hulp.', en: 'Everybody has a right to help.' },
  sources: [{ source: 'report', at: { nl: 'aanbeveling 8' } }],
})
const choice = norm('choice', {
  name: { nl: 'Keuze', en: 'Choice' },
  over: ['stage'],
  need: { kind: 'count', count: 2, having: {} },
  severity: 'low',
  basis: 'inferred',
})

const world = chain({
  title: { nl: 'Keten *met* [opmaak]', en: 'Chain' },
  version: '2022-03',
  date: '2022-03-01',
  sources: [{ id: 'report', title: { nl: 'Rapport' }, publisher: 'Instituut', year: 2022, url: 'https://example.org/report' }],
  norms: [offer, choice],
  interventions: [
    intervention('abroad', { stage: 'some', professional: 'gp', scope: 'european' }),
    intervention('unsaid', { stage: 'some', professional: 'gp' }),
    intervention('dutch', { stage: 'much', professional: 'gp', scope: 'dutch' }),
  ],
  links: [link('abroad > dutch')],
  cells: [{ ...stated, at: { substance: ['alcohol'] }, state: 'unknown', why: { nl: 'Alcohol is niet nagegaan.' } }],
  findings: [
    {
      ...stated,
      id: 'says',
      text: { nl: 'Er is weinig.' },
      norm: 'offer',
      at: { stage: ['some'] },
      sources: [{ source: 'report', at: { nl: '4.1' } }],
    },
  ],
})

function judged(view: Partial<View> = {}, of: Chain = world): Judged {
  const whole = { ...defaultView, ...view }
  return { chain: of, view: whole, findings: judgeChain(of, whole) }
}

/** As Markdown, in which one can see what a part of the memo is. */
function writeMemo(of: Judged, language: Language): string {
  return writeMarkdown(memoOf(of, language))
}

describe('memoOf', () => {
  const memo = writeMemo(judged(), 'nl')

  it('begins with title, version and a summary', () => {
    expect(memo.split('\n\n').slice(0, 9)).toEqual([
      '# Gaten in de keten: Keten \\*met\\* \\[opmaak\\]',
      'Versie 2022-03, stand 1 maart 2022.',
      '## Samenvatting',
      'Een norm zegt wat men mag verwachten. Een gat is een norm waaraan niet is voldaan. De makers van de keten bepalen hoe zwaar een gat weegt. 2 normen zijn nagegaan. Op 2 van de 6 plaatsen waar iets te beoordelen viel, is aan de norm voldaan. Er zijn 4 gaten gevonden, waarvan 2 zwaar. Bij al deze gaten is er misschien toch iets.',
      '## Waar eerst naar te kijken: 2 normen',
      '- **Aanbod** (zwaar, 2 van de 3 plaatsen): gp (none en some). Iedereen heeft recht op hulp.\n- **Keuze** (licht, 2 van de 3 plaatsen): none; much.',
      expect.stringMatching(/^Zo is de volgorde bepaald: eerst hoe zwaar/),
      '## Wat bij meer gaten niet bekend is',
      'Bij een gat staat het nummer van wat daar onbekend is.',
    ])
  })

  it('says whose norms they are, and which are inferred', () => {
    expect(memo).toContain('## Wiens normen\n\n- Instituut 2022: 1 norm\n- Zonder bron: 1 norm\n\nEén norm is afgeleid')
  })

  it('gives the coverage per norm as a table', () => {
    expect(memo).toContain('| Aanbod | Zwaar | 1 van 3 gedekt | Instituut 2022, aanbeveling 8 |\n| Keuze \\* | Licht | 1 van 3 gedekt |  |')
  })

  it('says of a norm that was judged nowhere why that is', () => {
    const waiting = norm('waiting', { over: ['stage'], where: { stage: { in: ['none'] } }, unless: ['choice'] })
    const text = writeMemo(judged({}, { ...world, norms: [choice, waiting] }), 'nl')
    expect(text).toContain('| waiting | Zwaar | Niet beoordeeld, want aan ‘Keuze’ is niet overal voldaan |')
    const nowhere = norm('nowhere', { where: { professional: { in: [] } } })
    expect(writeMemo(judged({}, { ...world, norms: [nowhere] }), 'nl')).toContain('| nowhere | Zwaar | Niet beoordeeld |')
  })

  it('lists the gaps by severity and norm, each with its reason and what could fill it', () => {
    expect(memo).toContain(
      ['## Zwaar: 2 gaten', '### Aanbod', 'Iedereen heeft recht op hulp. Bronnen: Instituut 2022, aanbeveling 8.'].join('\n\n'),
    )
    expect(memo).toContain(
      [
        '**Voor beide plaatsen:** Er is niets dat voldoet aan ‘Aanbod’. Nodig: 1, gevonden: 0.\n',
        '- Wat er misschien toch is: een deel is onbekend, zie (1)\n',
        '#### gp × none',
      ].join('\n'),
    )
    expect(memo).toContain(
      [
        '#### gp × some\n',
        'Hier staan wel 2 interventies, maar die tellen niet mee.\n',
        '- Wat dit gat kan vullen: abroad',
        '- Wat bijna voldoet: unsaid (scope: niet genoemd. Gevraagd: dutch); dutch (Dit is er wel één fase verder of terug: much)',
        '- Wat er misschien toch is: scope niet genoemd bij unsaid',
        '- Wat de bron zegt: Er is weinig (Instituut 2022, 4.1)',
      ].join('\n'),
    )
    expect(memo).toContain('- **(1)** Alcohol is niet nagegaan. Dit speelt bij 4 gaten.\n')
    expect(memo.match(/Alcohol is niet nagegaan/g)).toHaveLength(1)
    expect(memo.indexOf('## Zwaar')).toBeLessThan(memo.indexOf('## Licht: 2 gaten'))
  })

  it('tells the gaps of a norm that have the same reason together, and no reason twice', () => {
    const empty = { ...world, interventions: [], cells: [], findings: [], norms: [offer] }
    expect(writeMemo(judged({}, empty), 'nl')).toContain(
      '#### gp (none, some en much)\n\nEr is niets dat voldoet aan ‘Aanbod’. Nodig: 1, gevonden: 0.\n\n## ',
    )
  })

  it('begins with the norms that are most severe and have the most gaps, and says what their order rests on', () => {
    const norms = [choice, norm('few', { where: { professional: { in: ['gp'] }, stage: { in: ['some'] } }, need: offer.need }), offer]
    const text = writeMemo(judged({}, { ...world, norms: [...norms, norm('all', { over: ['professional'], need: offer.need })] }), 'nl')
    const [, first = ''] = text.split(/## Waar eerst naar te kijken: 3 normen|\n## Wat bij meer/)
    expect([...first.matchAll(/\*\*(\w+)\*\*/g)].map(([, name]) => name)).toEqual(['Aanbod', 'all', 'few'])
    expect(first).toContain('Bij gelijke ernst gaat de norm met de meeste gaten voor')
    expect(first).not.toContain('De andere zware gaten')
  })

  it('tells a conclusion of the source that says otherwise apart', () => {
    const contradicted = { ...world, findings: world.findings.map((finding) => ({ ...finding, says: 'covered' as const })) }
    const text = writeMemo(judged({}, contradicted), 'nl')
    expect(text).toContain('- De bron zegt hier iets anders: Er is weinig (Instituut 2022, 4.1)')
    expect(text).not.toContain('Wat de bron zegt')
  })

  it('says of a conclusion that the source does not put in words that it is inferred', () => {
    const inferred = world.findings.map((finding) => ({ ...finding, basis: 'inferred' as const }))
    expect(writeMemo(judged({}, { ...world, findings: inferred }), 'nl')).toContain('Er is weinig (afgeleid uit Instituut 2022, 4.1)')
    const uncited = inferred.map((finding) => ({ ...finding, sources: [] }))
    expect(writeMemo(judged({}, { ...world, findings: uncited }), 'nl')).toContain('Er is weinig (afgeleid)')
  })

  it('tells where the source calls a place a gap at which the norm is met, and why they differ', () => {
    const findings = world.findings.map((finding) => ({
      ...finding,
      says: 'gap' as const,
      at: { stage: ['much'] },
      why: { nl: 'De bron gaat over *bereik*.' },
    }))
    const text = writeMemo(judged({}, { ...world, findings }), 'nl')
    expect(text).toContain(
      [
        '## Volgens de bron een gat, volgens ons niet',
        'Op deze plaatsen is aan de norm voldaan. Toch noemt de bron er een gat.',
        '**Er is weinig.** (Instituut 2022, 4.1)',
        '- gp × much: De bron noemt dit een gat, maar er is voldaan aan ‘Aanbod’. Gedekt. Nodig: 1, gevonden: 1. Wat meetelt: dutch.',
        'De bron gaat over \\*bereik\\*.',
        '## Routes door de keten',
      ].join('\n\n'),
    )
    const elsewhere = writeMemo(judged({ where: { stage: { in: ['some'] } } }, { ...world, findings }), 'nl')
    expect(elsewhere).not.toContain('volgens ons niet')
    expect(memo).not.toContain('volgens ons niet')
  })

  it('ends with the routes and the sources', () => {
    expect(memo).toMatch(/## Routes door de keten\n\n- some: er komt geen route aan vanuit een eerdere fase\.\n/)
    expect(memo).toContain('\n\n### Dode sporen: 1 plaats bij 1 uitvoerder\n\n')
    expect(memo).toContain('\n\n| professional | much |\n| --- | :---: |\n| gp | × |\n\n## Wiens normen')
    expect(memo.endsWith('## Bronnen\n\n- Rapport, Instituut, 2022 <https://example.org/report>\n')).toBe(true)
  })

  it('says of a source what the file notes about it, such as that its title is a description', () => {
    const sources = world.sources.map((source) => ({
      ...source,
      note: { nl: 'De titel is een omschrijving.', en: 'The title is a description.' },
    }))
    expect(writeMemo(judged({}, { ...world, sources }), 'nl')).toMatch(
      /\n- Rapport, Instituut, 2022 <https:\/\/example.org\/report>\. De titel is een omschrijving\.\n$/,
    )
  })

  it('gathers many dead ends in one table, counted', () => {
    const many = {
      ...world,
      interventions: [...world.interventions, intervention('nurses', { stage: 'some, much', professional: 'nurse' })],
    }
    expect(writeMemo(judged({}, many), 'en')).toContain(
      [
        '### Dead ends: 3 places with 2 professionals\n',
        'At these places an intervention stands on the map, but no route leads on. What is not carried out yet or not there counts here too. The table marks them with ×.\n',
        '| professional | some | much |',
        '| --- | :---: | :---: |',
        '| gp |  | × |',
        '| nurse | × | × |',
      ].join('\n'),
    )
  })

  it('says the same in English', () => {
    const english = writeMemo(judged(), 'en')
    expect(english).toContain('# Gaps in the chain: Chain')
    expect(english).toContain('4 gaps were found, 2 of high severity.')
    expect(english).toContain('- What could fill this gap: abroad')
  })

  it('names the view, lists only what it shows, and says how many there are', () => {
    const view = { ...defaultView, where: { stage: { in: ['some'] } } }
    const narrowed = writeMemo(judged(view, { ...world, views: [{ id: 'some', title: { nl: 'Alleen some' }, view }] }), 'nl')
    expect(narrowed).toContain('Versie 2022-03, stand 1 maart 2022. Weergave: Alleen some. Alleen: stage = some.')
    expect(narrowed).toContain('Er zijn 4 gaten gevonden, waarvan 2 zwaar.')
    expect(narrowed).toContain('Deze weergave toont er 1 van.')
    expect(narrowed).not.toContain('#### gp × none')
    const none = writeMemo(judged({ where: { professional: { in: ['nurse'] } }, norm: 'offer' }), 'nl')
    expect(none).toContain(
      'Er zijn 2 gaten gevonden, allemaal zwaar. Bij al deze gaten is er misschien toch iets. Deze weergave toont er geen.',
    )
  })

  it('warns that a what-if is not reality, and says what is supposed', () => {
    expect(writeMemo(judged({ whatIf: { without: ['dutch'], with: [], count: {} } }), 'nl')).toContain(
      '**Let op: een wat-als, niet de werkelijkheid (zonder dutch).**',
    )
    expect(memo).not.toContain('wat-als')
  })

  it('is a memo about one norm under a lens, without routes, which need no norms', () => {
    expect(writeMemo(judged({ norm: 'none' }), 'nl')).toContain('## Routes')
    const one = writeMemo(judged({ norm: 'choice' }), 'nl')
    expect(one).toContain('Eén norm is nagegaan.')
    expect(one).not.toContain('## Routes')
    expect(one).not.toContain('### Aanbod')
  })

  it('puts a weak spot after the other gaps that are as severe', () => {
    const weak = norm('weak', { over: ['stage'], unless: ['choice'], need: { kind: 'count', count: 3, having: {} } })
    const text = writeMemo(
      judged({}, { ...world, norms: [{ ...choice, need: { kind: 'count', count: 1, having: {} } }, weak, offer] }),
      'nl',
    )
    expect(text.indexOf('### Aanbod')).toBeLessThan(text.indexOf('### weak'))
  })

  it('says that a weak spot is one', () => {
    const waiting = writeMemo(
      judged(
        {},
        {
          ...world,
          norms: [
            { ...offer, need: { kind: 'count', count: 1, having: {} } },
            { ...choice, unless: [] },
            norm('after', { over: ['stage'], unless: ['choice'], need: { kind: 'count', count: 3, having: {} } }),
          ],
        },
      ),
      'nl',
    )
    expect(waiting).toContain('Dit is een zwakke plek: de basis is er, maar niet alles.')
  })

  it('does not tell of a chain without norms that it has no gaps, and leaves out what would be empty', () => {
    const empty = writeMemo(judged({}, chain()), 'nl')
    expect(empty).toContain(
      '## Samenvatting\n\nEr zijn geen normen nagegaan. Een norm zegt wat er op een plek hoort te zijn. Zonder norm is dus niet te zeggen of er gaten zijn.\n',
    )
    for (const left of ['Er zijn geen gaten gevonden.', '## Wiens normen', '## Dekking per norm', '## Bronnen'])
      expect(empty).not.toContain(left)
    expect(writeMemo(judged({ norm: 'none' }), 'en')).toContain('No norms were checked.')
  })

  it('says of norms that are met that there are no gaps', () => {
    const met = { ...world, norms: [norm('any', { over: ['stage'], where: { stage: { in: ['some'] } } })] }
    expect(writeMemo(judged({}, met), 'nl')).toContain('Er zijn geen gaten gevonden.')
  })

  it('shortens long lists and says how many there are', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      intervention(`abroad-${index}`, { stage: 'none', professional: 'gp', scope: 'european' }),
    )
    expect(writeMemo(judged({}, { ...world, interventions: many }), 'nl')).toContain(
      '- Wat dit gat kan vullen: abroad-0; abroad-1; abroad-2; abroad-3; abroad-4; abroad-5; nog 3 andere',
    )
    const unsaid = many.map((one, index) =>
      intervention(one.id, { stage: 'none', professional: 'nurse', scope: index < 8 ? 'dutch' : 'european' }),
    )
    expect(writeMemo(judged({}, { ...world, interventions: unsaid }), 'nl')).toContain(
      'abroad-5 en nog 2 andere (Dit is er wel bij een andere uitvoerder: nurse)',
    )
  })

  it('closes with what it is about, where it leaves the program', () => {
    const stamp = [
      { name: 'Keten', value: '*Keten*' },
      { name: 'Deze weergave op internet', value: 'https://keten.example/#where=stage:some&norm=offer' },
    ]
    expect(writeMarkdown(memoOf(judged(), 'nl', stamp))).toMatch(
      /\n\n## Over dit bestand\n\n- Keten: \\\*Keten\\\*\n- Deze weergave op internet: <https:\/\/keten\.example\/#where=stage:some&norm=offer>\n$/,
    )
  })

  it('leaves out an address that is no web address', () => {
    const [source] = world.sources
    const odd = { ...world, sources: source === undefined ? [] : [{ ...source, url: 'javascript:alert(1)' }] }
    expect(writeMemo(judged({}, odd), 'nl')).not.toContain('javascript')
  })
})

describe('escapeMarkdown', () => {
  it('lets no text become markup, a list, a heading or a table cell', () => {
    expect(escapeMarkdown('*a* _b_ `c` [d](e) <script> | ~~f~~ &amp; \\')).toBe(
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<script\\> \\| \\~\\~f\\~\\~ \\&amp; \\\\',
    )
    expect(escapeMarkdown('# head')).toBe('\\# head')
    expect(escapeMarkdown('- item')).toBe('\\- item')
    expect(escapeMarkdown('1. item')).toBe('1\\. item')
    expect(escapeMarkdown('two\nlines')).toBe('two lines')
  })
})
