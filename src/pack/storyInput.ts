// What the slides of the map are made from → the same for the slides of a story. An address leads to the map as it was asked for, and each
// step of a story looks in its own way.

import type { Story } from '../chain/chain'
import { plainView } from '../chain/plainView'
import type { FileInput } from './writeDrawing'

export function storyInput({ address: _, ...input }: FileInput, story: Story): FileInput {
  return { ...input, view: plainView(input.chain), story, stamped: true }
}
