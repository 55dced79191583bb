// The small pieces of the chain file that every part uses: ids, texts, citations, statements, selectors.
// The error of a check is the code of the problem that it makes, see checkShape.ts.

import * as z from 'zod'

// Without generated code the check also runs under a strict content security policy.
z.config({ jitless: true })

/** Lower-case kebab-case. `constructor` is refused because tables by id are plain objects, on which that name already means something. */
export const id = z.string().regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'wrong-id' })

/** Blanks, and characters without any width, are drawn as nothing. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u

const sentence = z
  .string()
  .min(1, { error: 'empty-text', abort: true })
  .refine((words) => visible.test(words), { error: 'empty-text' })

const sentences = z
  .strictObject({ nl: sentence.optional(), en: sentence.optional() })
  .refine((languages) => languages.nl !== undefined || languages.en !== undefined, { error: 'empty-text' })
  .meta({ minProperties: 1 })

/** A string in the chain's language, or one string for each language. */
export const text = z.union([sentence, sentences]).meta({ id: 'text' })
export type TextFile = z.infer<typeof text>

/** Points at something declared elsewhere; whether it exists is checked across the whole file. */
export const reference = z.string().min(1, { error: 'empty-text' })

/** One name or a list of them. */
export const references = z.union([reference, z.array(reference)])

export const webAddress = z
  .string()
  .regex(/^https?:\/\/\S+$/, { error: 'wrong-address', abort: true })
  .refine((address) => URL.canParse(address), { error: 'wrong-address' })

/** A year, a month or a day. */
export const date = z.union([
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'wrong-date', abort: true })
    .refine(isInCalendar, { error: 'wrong-date' }),
  z.int().min(1000).max(9999),
])

// The form alone lets the thirty-first of February through.
function isInCalendar(text: string): boolean {
  const moment = new Date(text)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** A text, but a plain one may be left empty by who has yet to look the place up. */
const place = z.union([z.string(), sentences])

export const citation = z.strictObject({ source: reference, at: place.optional(), quote: z.string().optional() }).meta({ id: 'citation' })

export type CitationFile = z.infer<typeof citation>

export const citations = z.array(citation)

/** What every statement may carry. */
export const statement = {
  basis: z.enum(['stated', 'inferred']).optional(),
  why: text.optional(),
  sources: citations.optional(),
}
export type StatementFile = z.infer<z.ZodObject<typeof statement>>

export const condition = z
  .strictObject({
    in: references.optional(),
    group: references.optional(),
    min: reference.optional(),
    max: reference.optional(),
    as: references.optional(),
    not: z.boolean().optional(),
  })
  .meta({ id: 'condition' })

/** Conditions by dimension: a value, a list of values, or a condition in full. */
export const selector = z.record(z.string(), z.union([references, condition])).meta({ id: 'selector' })
export type SelectorFile = z.infer<typeof selector>

/** Values by dimension, without capacities or ranges: the coordinates of a cell, a finding, a figure. */
export const coordinates = z.record(z.string(), references).meta({ id: 'coordinates' })
export type CoordinatesFile = z.infer<typeof coordinates>
