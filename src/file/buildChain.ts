// A chain file whose structure is right → the Chain: shorthands written out, defaults filled in, nothing checked across parts.

import { buildCitations, buildCoordinates, buildSelector, buildStatement, buildText, given, listOf, type Speech } from './buildPieces'
import { buildSavedView, buildStory } from './buildView'
import type {
  CellStatement,
  Chain,
  Dimension,
  Figure,
  Intervention,
  Link,
  LinkEnd,
  Membership,
  Need,
  Norm,
  Source,
  SourceFinding,
} from '../chain/chain'
import type {
  CellFile,
  ChainFile,
  DimensionFile,
  FigureFile,
  FindingFile,
  InterventionFile,
  LinkFile,
  MembershipsFile,
  NamedFile,
  NeedFile,
  NormFile,
  SourceFile,
} from './defineFile'

export function buildChain(file: ChainFile): Chain {
  const speech = file.language ?? 'nl'
  const views = listOf(file.views).map((view) => buildSavedView(view, speech))
  return {
    id: file.id,
    title: buildText(file.title, speech),
    ...given({ summary: buildText(file.summary, speech), date: file.date?.toString(), licence: file.licence }),
    language: speech,
    version: file.version?.toString() ?? '',
    sources: Object.entries(file.sources ?? {}).map(([id, source]) => buildSource(id, source, speech)),
    dimensions: Object.entries(file.dimensions).map(([id, dimension]) => buildDimension(id, dimension, speech)),
    interventions: listOf(file.interventions).map((intervention) => buildIntervention(intervention, speech)),
    outside: listOf(file.outside).map((outside) => ({ ...buildNamed(outside, speech), sources: buildCitations(outside.sources, speech) })),
    links: listOf(file.links).map((link) => buildLink(link, speech)),
    cells: listOf(file.cells).map((cell) => buildCell(cell, speech)),
    norms: listOf(file.norms).map((norm) => buildNorm(norm, speech)),
    findings: listOf(file.findings).map((finding) => buildFinding(finding, speech)),
    figures: listOf(file.figures).map((figure) => buildFigure(figure, speech)),
    views,
    stories: listOf(file.stories).map((story) => buildStory(story, { speech, views })),
  }
}

function buildNamed(file: NamedFile, speech: Speech) {
  return { id: file.id, name: buildText(file.name, speech), ...given({ summary: buildText(file.summary, speech) }) }
}

function buildSource(id: string, file: SourceFile, speech: Speech): Source {
  const { title, note, ...rest } = file
  return { id, title: buildText(title, speech), ...given({ ...rest, note: buildText(note, speech) }) }
}

function buildDimension(id: string, file: DimensionFile, speech: Speech): Dimension {
  return {
    ...buildNamed({ id, name: file.name, summary: file.summary }, speech),
    ordered: file.ordered ?? false,
    groups: listOf(file.groups).map((group) => buildNamed(group, speech)),
    values: file.values.map((value) => ({
      ...buildNamed(value, speech),
      ...given({ group: value.group }),
      sources: buildCitations(value.sources, speech),
    })),
    as: listOf(file.as).map((capacity) => buildNamed(capacity, speech)),
  }
}

function buildIntervention(file: InterventionFile, speech: Speech): Intervention {
  const { id, name, summary, aka, url, ages, owner, contact, checked, basis, why, sources, ...byDimension } = file
  const memberships: Record<string, readonly Membership[]> = {}
  for (const dimension in byDimension) {
    const list = byDimension[dimension]
    if (list !== undefined) memberships[dimension] = buildMemberships(list, speech)
  }
  return {
    ...buildNamed({ id, name, summary }, speech),
    aka: listOf(aka),
    ...given({ url, ages: ages && given(ages), owner, contact, checked: checked?.toString() }),
    ...buildStatement({ basis, why, sources }, speech),
    memberships,
  }
}

function buildMemberships(file: MembershipsFile, speech: Speech): readonly Membership[] {
  return listOf(file).map((membership) => {
    if (typeof membership === 'string') return { value: membership, basis: 'stated', sources: [] }
    const { id, as, when } = membership
    return { value: id, ...given({ as, when: when && buildSelector(when) }), ...buildStatement(membership, speech) }
  })
}

function buildLink(file: LinkFile, speech: Speech): Link {
  return {
    id: file.id ?? `${file.from}>${file.to}:${file.kind}`,
    from: buildEnd(file.from),
    to: buildEnd(file.to),
    kind: file.kind,
    status: file.status ?? 'existing',
    ...given({ name: buildText(file.name, speech) }),
    ...buildStatement(file, speech),
  }
}

/** `moti-4`, `professional:gp` or `outside:treatment`. */
function buildEnd(file: string): LinkEnd {
  const colon = file.indexOf(':')
  if (colon < 0) return { kind: 'intervention', id: file }
  const dimension = file.slice(0, colon)
  const id = file.slice(colon + 1)
  return dimension === 'outside' ? { kind: 'outside', id } : { kind: 'value', dimension, id }
}

function buildCell(file: CellFile, speech: Speech): CellStatement {
  const { state, basis, why, sources, ...at } = file
  return { at: buildCoordinates(at), state, ...buildStatement({ basis, why, sources }, speech) }
}

function buildNorm(file: NormFile, speech: Speech): Norm {
  return {
    id: file.id,
    name: buildText(file.name, speech),
    over: listOf(file.over),
    where: buildSelector(file.where),
    need: buildNeed(file.need),
    severity: file.severity ?? 'medium',
    unless: listOf(file.unless),
    ...buildStatement(file, speech),
  }
}

function buildNeed({ count, professionals, having, onward, reached }: NeedFile): Need {
  if (onward !== undefined) return { kind: 'onward', to: buildSelector(onward.to), ...buildRoute(onward) }
  if (reached !== undefined) return { kind: 'reached', from: buildSelector(reached.from), ...buildRoute(reached) }
  if (professionals !== undefined) return { kind: 'professionals', count: professionals, having: buildSelector(having) }
  return { kind: 'count', count: count ?? 1, having: buildSelector(having) }
}

function buildRoute({ kinds, statuses }: Pick<NonNullable<NeedFile['onward']>, 'kinds' | 'statuses'>) {
  return { kinds: kinds ?? (['refers', 'steps-up', 'follows'] as const), statuses: statuses ?? (['existing'] as const) }
}

function buildFinding(file: FindingFile, speech: Speech): SourceFinding {
  const { id, text, norm, at, says } = file
  return { id, text: buildText(text, speech), ...given({ norm, says }), at: buildCoordinates(at), ...buildStatement(file, speech) }
}

function buildFigure(file: FigureFile, speech: Speech): Figure {
  const { id, text, value, of, unit, at, interventions } = file
  return {
    id,
    text: buildText(text, speech),
    value,
    ...given({ of, unit: buildText(unit, speech) }),
    at: buildCoordinates(at),
    interventions: listOf(interventions),
    ...buildStatement(file, speech),
  }
}
