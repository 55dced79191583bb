import { describe, expect, test } from 'vitest'
import { themes, type Theme } from '../../src/scene/theme'
import { contrast, distanceSeen, luminance, visionNames } from './colourVision'

const named = Object.entries(themes)

/** Every text on every ground it is written on. */
function texts(theme: Theme): [what: string, ink: string, ground: string][] {
  const { background, ink, muted, header, side, bar, faded, states } = theme
  return [
    ['title on ground', ink, background],
    ['note on ground', muted, background],
    ['stage', header.ink, header.fill],
    ['stage note', header.muted, header.fill],
    ['row', ink, side.fill],
    ['row note', muted, side.fill],
    ['group', side.groupInk, side.group],
    ['unnamed column', side.groupInk, side.group],
    ['note of the unnamed column', muted, side.group],
    ['name', ink, bar.fill],
    ['note in a bar', muted, bar.fill],
    ['faded name', faded.ink, faded.fill],
    ...Object.entries(states).flatMap(([state, { ground, word }]): [string, string, string][] => [
      [`word of ${state}`, word, ground],
      [`number in ${state}`, ink, ground],
    ]),
  ]
}

/** Every shape that says something, on every ground it is drawn on. */
function graphics(theme: Theme): [what: string, colour: string, ground: string][] {
  const { background, bar, faded, states, covered, link, colours, ramp, onColour, muted } = theme
  return [
    ['outline of a bar', bar.outline, bar.fill],
    ['outline on ground', bar.outline, background],
    ['mark in a bar', bar.mark, bar.fill],
    ['mark on ground', bar.mark, background],
    ['tick', covered, background],
    ['arrow in the corner', muted, background],
    ['link', link.line, background],
    ['missing link', link.missing, background],
    ['faded link', link.faded, background],
    ['outline of a faded bar', faded.outline, faded.fill],
    ['mark in a faded bar', faded.mark, faded.fill],
    ['faded tile on ground', faded.mark, background],
    ...Object.entries(states).flatMap(([state, { ground, pattern }]): [string, string, string][] => [
      [`pattern of ${state}`, pattern, ground],
      [`faded tile in ${state}`, faded.mark, ground],
    ]),
    ...[...colours, ...ramp].flatMap((colour): [string, string, string][] => [
      [`edge ${colour} in a bar`, colour, bar.fill],
      [`tile ${colour} on ground`, colour, background],
      [`shape on ${colour}`, onColour, colour],
    ]),
  ]
}

describe.each(named)('the %s theme', (_name, theme) => {
  test('writes each text with a contrast of 4.5 to 1 or more', () => {
    const weak = texts(theme).filter(([, ink, ground]) => contrast(ink, ground) < 4.5)
    expect(weak).toEqual([])
  })

  test('draws each shape that says something with a contrast of 3 to 1 or more', () => {
    const weak = graphics(theme).filter(([, colour, ground]) => contrast(colour, ground) < 3)
    expect(weak.map(([what, colour, ground]) => `${what}: ${contrast(colour, ground).toFixed(2)}`)).toEqual([])
  })

  // 0.02 is about the least difference one can see between large patches; three times that tells small ones apart.
  test.each(visionNames)('keeps its colours apart with %s', (vision) => {
    const close = theme.colours.flatMap((a, i) =>
      theme.colours
        .slice(i + 1)
        .flatMap((b) => (distanceSeen(a, b, vision) < 0.06 ? [`${a} ${b} ${distanceSeen(a, b, vision).toFixed(3)}`] : [])),
    )
    expect(close).toEqual([])
  })

  test('gives an ordered dimension a ramp that goes one way in lightness', () => {
    const steps = theme.ramp.map(luminance)
    const rising = steps.slice(1).map((step, at) => Math.sign(step - (steps[at] ?? 0)))
    expect(new Set(rising).size).toBe(1)
  })
})

test('the print theme spends no toner on grounds', () => {
  const { background, header, side, bar, states } = themes.print
  expect([background, header.fill, side.fill, bar.fill, ...Object.values(states).map(({ ground }) => ground)]).toEqual(
    Array(8).fill('#ffffff'),
  )
})
