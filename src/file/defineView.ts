// The definition of views and stories in a chain file.

import * as z from 'zod'
import { linkKinds } from '../chain/chain'
import { coordinates, id, reference, references, selector, text } from './definePieces'

export const whatIf = z
  .strictObject({ without: references.optional(), with: references.optional(), count: coordinates.optional() })
  .meta({ id: 'what-if' })

const viewKeys = {
  columns: reference.optional(),
  rows: reference.optional(),
  where: selector.optional(),
  hide: z.boolean().optional(),
  colour: reference.optional(),
  steps: reference.optional(),
  norm: reference.optional(),
  focus: references.optional(),
  links: z.union([z.enum(['none', 'focus', 'all', ...linkKinds]), z.array(z.enum(linkKinds))]).optional(),
  detail: z.enum(['overview', 'names', 'cards']).optional(),
  collapsed: references.optional(),
  inferred: z.boolean().optional(),
  'what-if': whatIf.optional(),
}
export type ViewFile = z.infer<z.ZodObject<typeof viewKeys>>

export const savedView = z.strictObject({ id, title: text, summary: text.optional(), ...viewKeys }).meta({ id: 'view' })
export type SavedViewFile = z.infer<typeof savedView>

export const step = z
  .strictObject({ title: text, say: text.optional(), note: text.optional(), view: reference.optional(), ...viewKeys })
  .meta({ id: 'step' })
export type StepFile = z.infer<typeof step>

export const story = z.strictObject({ id, title: text, summary: text.optional(), steps: z.array(step) }).meta({ id: 'story' })
export type StoryFile = z.infer<typeof story>
