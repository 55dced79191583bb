import { describe, expect, test } from 'vitest'
import { centreBox, clampCamera, headerZoom, openBox, revealBox, seenBox, zoomAround } from '../../src/map/cameraMath'

const map = { x: 0, y: 0, width: 1000, height: 800 }
const size = { width: 500, height: 400 }
const corner = { x: 0, y: 0, width: 100, height: 50 }

describe('clampCamera', () => {
  test('leaves no gap between the headers and the map', () => {
    const { x, y } = clampCamera({ x: 40, y: 30, zoom: 1 }, { map, corner, size })
    expect([x, y].map(Math.abs)).toEqual([0, 0])
  })
  test('does not lose the map from sight', () => {
    expect(clampCamera({ x: -5000, y: -5000, zoom: 1 }, { map, corner, size })).toEqual({ x: -524, y: -424, zoom: 1 })
  })
  test('keeps a map that is smaller than the screen at its top left', () => {
    const { x, y } = clampCamera({ x: -60, y: -60, zoom: 0.25 }, { map, corner, size })
    expect([x, y].map(Math.abs)).toEqual([0, 0])
  })
})

describe('headerZoom', () => {
  test('is that of the map until the headers of rows would take too much of the screen', () => {
    expect(headerZoom(0.5, { corner, size })).toBe(0.5)
    expect(headerZoom(2, { corner, size })).toBe(2)
    expect(headerZoom(3, { corner, size })).toBe(2)
  })
  test('leaves words as large as they are at zoom 1', () => {
    expect(headerZoom(3, { corner, size: { width: 150, height: 400 } })).toBe(1)
  })
})

test('where headers take less than their place, the map moves up to them', () => {
  const camera = clampCamera({ x: 40, y: 0, zoom: 3 }, { map, corner, size })
  // The map begins behind the corner.
  expect(corner.width * 3 + camera.x).toBe(corner.width * headerZoom(3, { corner, size }))
  const open = openBox(camera, { corner, size })
  expect([open.x, open.y, open.width].map(Math.round)).toEqual([corner.width, corner.height, 100])
})

test('zoomAround keeps the point under the anchor', () => {
  const [before, anchor] = [
    { x: -120, y: -40, zoom: 0.8 },
    { x: 200, y: 150 },
  ]
  const after = zoomAround(before, 1.6, anchor)
  expect((anchor.x - after.x) / after.zoom).toBeCloseTo((anchor.x - before.x) / before.zoom)
  expect((anchor.y - after.y) / after.zoom).toBeCloseTo((anchor.y - before.y) / before.zoom)
})

describe('revealBox', () => {
  test('does not move for a box that is in sight', () => {
    const camera = { x: 0, y: 0, zoom: 1 }
    expect(revealBox(camera, { x: 200, y: 100, width: 50, height: 20 }, { corner, size })).toEqual(camera)
  })
  test('brings a box out from under the headers, and from beyond the edge', () => {
    const moved = revealBox({ x: -300, y: 0, zoom: 1 }, { x: 350, y: 700, width: 50, height: 20 }, { corner, size })
    expect(350 + moved.x).toBe(108)
    expect(700 + moved.y + 20).toBe(392)
  })
})

test('centreBox puts the middle of a box in the middle of what no header covers', () => {
  const camera = centreBox({ x: 400, y: 300, width: 100, height: 40 }, 2, { corner, size })
  expect(450 * 2 + camera.x).toBe((100 * 2 + 500) / 2)
  expect(320 * 2 + camera.y).toBe((50 * 2 + 400) / 2)
})

test('seenBox is the part of the scene on the screen', () => {
  expect(seenBox({ x: -100, y: -50, zoom: 0.5 }, size)).toEqual({ x: 200, y: 100, width: 1000, height: 800 })
})
