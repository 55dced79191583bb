// Every story that ships: what a step says it is about stands on its stage.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgeChain } from '../../src/analysis/judgeChain'
import type { StoryStep } from '../../src/chain/chain'
import { readChain } from '../../src/file/readChain'
import { layoutMatrix } from '../../src/layout/layoutMatrix'
import { stageView } from '../../src/scene/stageView'

describe.each(['cocaine-nl', 'example'])('the stories of %s', (name) => {
  const { chain } = readChain(readFileSync(`data/${name}.yaml`, 'utf8'), { file: `data/${name}.yaml` })
  if (chain === undefined) throw new Error(`${name} has problems`)

  const offStage = ({ view }: StoryStep): readonly string[] => {
    const stage = stageView(chain, view, judgeChain(chain, view))
    const { bars } = layoutMatrix(chain, stage.view, { language: 'nl', detail: 'names', ...(stage.rows && { rows: stage.rows }) })
    return view.focus.filter((id) => !bars.some(({ intervention }) => intervention === id))
  }

  test('show each intervention in focus: no filter of the view hides it', () => {
    const steps = chain.stories.flatMap(({ id, steps: all }) => all.map((step, at) => ({ step: `${id} ${at + 1}`, off: offStage(step) })))
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.filter(({ off }) => off.length > 0)).toEqual([])
  })
})
