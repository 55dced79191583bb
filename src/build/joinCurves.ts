// Outline of quadratic curves, as TrueType fonts have them → the same in a quarter as many cubic ones, as the font was drawn.

type Point = readonly [x: number, y: number]

/**
 * `outline` has absolute M, L, Q and Z. Fonts are drawn in cubic curves; for TrueType each is cut into n quadratic ones, whose first
 * control point lies at 3/(2n) of the way to that of the cubic (cu2qu, https://github.com/googlefonts/cu2qu), and whose joints lie halfway
 * between control points. Both are undone here, to whole font units; a run that no cubic was cut into keeps its own curves.
 */
export function joinCurves(outline: string): string {
  let written = ''
  let from: Point = [0, 0]
  let run: Quadratic[] = []
  const flush = () => {
    written += joinRun(run)
    run = []
  }
  for (const [, letter = '', rest = ''] of outline.matchAll(/([MLQZ])([^MLQZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = rest.trim().split(/[ ,]/).map(Number)
    if (letter === 'Q') {
      const curve = { from, control: [a, b], to: [c, d] } as const
      const last = run.at(-1)
      if (last !== undefined && !isHalfway(from, last.control, curve.control)) flush()
      run.push(curve)
      from = curve.to
      continue
    }
    flush()
    written += letter === 'Z' ? 'Z' : `${letter}${a} ${b}`
    from = letter === 'Z' ? from : [a, b]
  }
  flush()
  return written
}

type Quadratic = { readonly from: Point; readonly control: Point; readonly to: Point }

function isHalfway([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean {
  return Math.abs((ax + bx) / 2 - x) < 0.01 && Math.abs((ay + by) / 2 - y) < 0.01
}

/** Font units. */
const tolerance = 2

// Joints of symmetrical shapes may lie halfway by chance: then the longest part that was one curve is taken, and the rest after it.
function joinRun(run: readonly Quadratic[]): string {
  for (let length = run.length; length > 0; length--) {
    const part = run.slice(0, length)
    const [first, last] = [part[0], part.at(-1)]
    if (first === undefined || last === undefined) break
    const share = (2 * length) / 3
    const cubic = [first.from, towards(first.from, first.control, share), towards(last.to, last.control, share), last.to] as const
    if (length === 1 || part.every((curve, at) => follows(curve, cubic, [at / length, (at + 1) / length])))
      return `C${cubic
        .slice(1)
        .map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`)
        .join(' ')}${joinRun(run.slice(length))}`
  }
  return ''
}

function towards([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}

type Cubic = readonly [Point, Point, Point, Point]

function follows({ from, control, to }: Quadratic, cubic: Cubic, [start, end]: Point): boolean {
  return [0.25, 0.5, 0.75, 1].every((t) => {
    const [x, y] = towards(towards(from, control, t), towards(control, to, t), t)
    const [cx, cy] = onCubic(cubic, start + (end - start) * t)
    return Math.hypot(x - cx, y - cy) <= tolerance
  })
}

function onCubic([a, b, c, d]: Cubic, t: number): Point {
  const [ab, bc, cd] = [towards(a, b, t), towards(b, c, t), towards(c, d, t)]
  return towards(towards(ab, bc, t), towards(bc, cd, t), t)
}
