// A picture as text + the name of the picture kept for it → fine, or a failure with the changed picture laid beside the kept one to look at.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** `UPDATE=1 npx vitest run --configLoader runner tests/golden` keeps the new pictures; look at them before committing. */
export function matchGolden(name: string, svg: string): void {
  const kept = `tests/golden/${name}.svg`
  const received = `tests/golden/${name}.received.svg`
  if (process.env['UPDATE'] === '1') writeFileSync(kept, svg)
  const same = existsSync(kept) && readFileSync(kept, 'utf8') === svg
  if (same) rmSync(received, { force: true })
  else writeFileSync(received, svg)
  expect(same, `${kept} differs: compare it with ${received}`).toBe(true)
}
