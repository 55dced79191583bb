// The definition of the chain file, format 1: the types of the file, its check and the JSON Schema all come from here.

import * as z from 'zod'
import { linkKinds, linkStatuses, severities } from '../chain/chain'
import type { citation, condition } from './definePieces'
import { citations, coordinates, date, id, reference, references, selector, statement, text, webAddress } from './definePieces'
import type { step, whatIf } from './defineView'
import { savedView, story } from './defineView'

const named = { id, name: text, summary: text.optional() }

const source = z
  .strictObject({
    title: text,
    authors: z.string().optional(),
    publisher: z.string().optional(),
    year: z.int().optional(),
    url: webAddress.optional(),
    licence: z.string().optional(),
    note: text.optional(),
  })
  .meta({ id: 'source' })
export type SourceFile = z.infer<typeof source>

const nameOnly = z.strictObject(named).meta({ id: 'named' })
export type NamedFile = z.infer<typeof nameOnly>

const value = z.strictObject({ ...named, group: reference.optional(), sources: citations.optional() }).meta({ id: 'value' })

const dimension = z
  .strictObject({
    name: text,
    summary: text.optional(),
    ordered: z.boolean().optional(),
    groups: z.array(nameOnly).optional(),
    values: z.array(value),
    as: z.array(nameOnly).optional(),
  })
  .meta({ id: 'dimension' })
export type DimensionFile = z.infer<typeof dimension>

const membership = z
  .strictObject({ id: reference, as: reference.optional(), when: selector.optional(), ...statement })
  .meta({ id: 'membership' })

/** One value, one membership in full, or a list of them. */
const memberships = z.union([reference, z.array(z.union([reference, membership])), membership])
export type MembershipsFile = z.infer<typeof memberships>

/** In years; beyond this it is a slip of the keyboard. */
const age = z.int().min(0).max(130).optional()
const ages = z.strictObject({ from: age, to: age }).meta({ id: 'ages' })

// Dimensions have free names, so every other key of an intervention or a cell is taken for one; the cross-check
// tells the declared ones from mistakes.
const intervention = z
  .object({
    ...named,
    aka: z.union([z.string(), z.array(z.string())]).optional(),
    url: webAddress.optional(),
    ages: ages.optional(),
    owner: z.string().optional(),
    contact: z.string().optional(),
    checked: date.optional(),
    ...statement,
  })
  .catchall(memberships)
  .meta({ id: 'intervention' })
export type InterventionFile = z.infer<typeof intervention>
export const interventionKeys: readonly string[] = Object.keys(intervention.shape)

const outside = z.strictObject({ ...named, sources: citations.optional() }).meta({ id: 'outside' })

const link = z
  .strictObject({
    id: id.optional(),
    from: reference,
    to: reference,
    kind: z.enum(linkKinds),
    status: z.enum(linkStatuses).optional(),
    name: text.optional(),
    ...statement,
  })
  .meta({ id: 'link' })
export type LinkFile = z.infer<typeof link>

const cell = z
  .object({ state: z.enum(['unknown', 'not-applicable', 'known']), ...statement })
  .catchall(references)
  .meta({ id: 'cell' })
export type CellFile = z.infer<typeof cell>
export const cellKeys: readonly string[] = Object.keys(cell.shape)

const route = { kinds: z.array(z.enum(linkKinds)).optional(), statuses: z.array(z.enum(linkStatuses)).optional() }

const onward = z.strictObject({ to: selector, ...route }).meta({ id: 'onward' })
const reached = z.strictObject({ from: selector, ...route }).meta({ id: 'reached' })

const needs = ['count', 'professionals', 'onward', 'reached'] as const

const need = z
  .strictObject({
    count: z.int().min(1).optional(),
    professionals: z.int().min(1).optional(),
    having: selector.optional(),
    onward: onward.optional(),
    reached: reached.optional(),
  })
  .refine((given) => needs.filter((key) => given[key] !== undefined).length === 1, { error: 'wrong-need' })
  .refine((given) => given.having === undefined || (given.onward ?? given.reached) === undefined, {
    error: 'having-of-route',
    path: ['having'],
  })
  .meta({
    id: 'need',
    oneOf: needs.map((key) => ({ required: [key] })),
    not: { required: ['having'], anyOf: [{ required: ['onward'] }, { required: ['reached'] }] },
  })
export type NeedFile = z.infer<typeof need>

const norm = z
  .strictObject({
    id,
    name: text,
    over: references,
    where: selector.optional(),
    need,
    severity: z.enum(severities).optional(),
    unless: references.optional(),
    ...statement,
  })
  .meta({ id: 'norm' })
export type NormFile = z.infer<typeof norm>

const finding = z
  .strictObject({
    id,
    text,
    norm: reference.optional(),
    at: coordinates.optional(),
    says: z.enum(['gap', 'covered']).optional(),
    ...statement,
  })
  .meta({ id: 'finding' })
export type FindingFile = z.infer<typeof finding>

const figure = z
  .strictObject({
    id,
    text,
    value: z.number(),
    of: z.number().optional(),
    unit: text.optional(),
    at: coordinates.optional(),
    interventions: references.optional(),
    ...statement,
  })
  .meta({ id: 'figure' })
export type FigureFile = z.infer<typeof figure>

export const chainFile = z
  .strictObject({
    ketenkaart: z.literal(1),
    id,
    title: text,
    summary: text.optional(),
    language: z.enum(['nl', 'en']).optional(),
    version: z.union([z.string(), z.int()]).optional(),
    date: date.optional(),
    licence: z.string().optional(),
    sources: z.record(id, source).optional(),
    dimensions: z.record(id, dimension),
    interventions: z.array(intervention).optional(),
    outside: z.array(outside).optional(),
    links: z.array(link).optional(),
    cells: z.array(cell).optional(),
    norms: z.array(norm).optional(),
    findings: z.array(finding).optional(),
    figures: z.array(figure).optional(),
    views: z.array(savedView).optional(),
    stories: z.array(story).optional(),
  })
  .meta({ id: 'chain' })
export type ChainFile = z.infer<typeof chainFile>

/** The two keys that make a file an overlay; the rest of it is like a chain file in which nearly everything may be left out. */
export const overlayKeys = z
  .object({ extends: reference, unmentioned: z.enum(['unknown', 'absent', 'as-base']).optional() })
  .meta({ id: 'overlay' })
export type OverlayKeys = z.infer<typeof overlayKeys>

type Keys<T> = Extract<T extends { shape: infer Shape } ? keyof Shape : never, string>

/** Every key that the format knows. */
export type KeyOfFormat = Keys<
  | typeof chainFile
  | typeof source
  | typeof nameOnly
  | typeof value
  | typeof dimension
  | typeof membership
  | typeof ages
  | typeof intervention
  | typeof outside
  | typeof link
  | typeof cell
  | typeof onward
  | typeof reached
  | typeof need
  | typeof norm
  | typeof finding
  | typeof figure
  | typeof savedView
  | typeof step
  | typeof story
  | typeof whatIf
  | typeof citation
  | typeof condition
  | typeof overlayKeys
>
