// Colours as others see them: contrast by WCAG 2.2, colour blindness by Machado, Oliveira and Fernandes (2009) at full severity, distance in OKLab.

type Triple = readonly [number, number, number]

const visions: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

export const visionNames = Object.keys(visions)

/** Between 1 and 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

export function luminance(colour: string): number {
  const [r, g, b] = linear(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** 0 for the same, 1 for black against white. */
export function distanceSeen(a: string, b: string, vision: string): number {
  const [p, q] = [oklab(seen(linear(a), vision)), oklab(seen(linear(b), vision))]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

function linear(colour: string): Triple {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function seen(colour: Triple, vision: string): Triple {
  const matrix = visions[vision]
  if (matrix === undefined) throw new Error(`unknown vision: ${vision}`)
  return times(matrix, colour, (value) => Math.min(1, Math.max(0, value)))
}

function oklab(colour: Triple): Triple {
  const cone = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
    Math.cbrt,
  )
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cone,
    (value) => value,
  )
}

function times(matrix: readonly [Triple, Triple, Triple], [x, y, z]: Triple, finish: (value: number) => number): Triple {
  const row = ([a, b, c]: Triple): number => finish(a * x + b * y + c * z)
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}
