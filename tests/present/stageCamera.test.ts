import { describe, expect, test } from 'vitest'
import { defaultView, type View } from '../../src/chain/view'
import { boxOfFocus, stageCamera } from '../../src/present/stageCamera'
import { drawer, fetchPipeline } from '../../src/store/drawer'
import { chain, intervention, norm } from '../chains/buildChain'

const names = Array.from({ length: 240 }, (_, index) => intervention(`intervention-${index}`, { stage: 'some', professional: 'gp' }))
const large = chain({ interventions: [...names, intervention('last', { stage: 'much', professional: 'worker' })] })
const small = chain({ interventions: [intervention('talk', { stage: 'some', professional: 'gp' })] })
const size = { width: 1200, height: 900 }

await fetchPipeline()

function drawOf(of: typeof large, view: Partial<View> = {}) {
  return drawer({ chain: of, view: { ...defaultView, ...view }, language: 'en', theme: 'light' })
}

describe('stageCamera', () => {
  test('shows a small map whole, as large as the room allows', () => {
    const draw = drawOf(small)
    const { detail, camera } = stageCamera(draw, { size, focus: [], pinned: undefined })
    const { map } = draw(detail).scene
    expect(detail).toBe('names')
    expect(map.width * camera.zoom).toBeLessThanOrEqual(size.width)
    expect(map.height * camera.zoom).toBeLessThanOrEqual(size.height)
    expect(Math.max((map.width * camera.zoom) / size.width, (map.height * camera.zoom) / size.height, camera.zoom / 2)).toBeGreaterThan(
      0.95,
    )
  })

  test('shows a map whose names would be too small as counts, whole', () => {
    const draw = drawOf(large)
    const { detail, camera } = stageCamera(draw, { size, focus: [], pinned: undefined })
    expect(detail).toBe('overview')
    expect(draw(detail).scene.map.height * camera.zoom).toBeLessThanOrEqual(size.height)
  })

  test('shows the upper part in its width where the whole would be a smudge', () => {
    const draw = drawOf(large)
    const { detail, camera } = stageCamera(draw, { size: { width: 1500, height: 40 }, focus: [], pinned: undefined })
    expect(camera.zoom).toBe(0.5)
    expect(camera.x + camera.y).toBeCloseTo(0)
    expect(draw(detail).scene.map.width * camera.zoom).toBeLessThanOrEqual(1500)
  })

  test('begins with a whole row where it goes to what is in focus', () => {
    const draw = drawOf(large, { focus: ['intervention-120'] })
    const low = { width: 1200, height: 420 }
    for (const id of ['intervention-40', 'intervention-120', 'last']) {
      const { detail, camera } = stageCamera(draw, { size: low, focus: [id], pinned: undefined })
      const { layout } = draw(detail)
      const top = layout.corner.height - camera.y / camera.zoom
      const cut = layout.rows.find(({ header }) => header.y < top - 0.5 && header.y + header.height > top + 0.5)
      // A row that is higher than the screen begins out of sight, or its bar would be.
      expect(cut === undefined || cut.header.height > low.height / camera.zoom - layout.corner.height).toBe(true)
    }
  })

  test('goes to what is in focus where the whole cannot be read', () => {
    const draw = drawOf(large, { focus: ['last'] })
    const { detail, camera } = stageCamera(draw, { size, focus: ['last'], pinned: undefined })
    const box = boxOfFocus(draw('names'), ['last'])
    expect(detail).toBe('names')
    expect(camera.zoom).toBeGreaterThanOrEqual(0.85)
    expect(box).toBeDefined()
    if (box === undefined) return
    expect(box.y * camera.zoom + camera.y).toBeGreaterThan(0)
    expect((box.y + box.height) * camera.zoom + camera.y).toBeLessThan(size.height)
  })

  test('goes to a gap in focus on a phone, where not even counts could be read', () => {
    const gaps = chain({ interventions: names, norms: [norm('offer', {})] })
    const draw = drawOf(gaps)
    const phone = { width: 240, height: 400 }
    const focus = ['offer@stage=much;professional=worker']
    const { detail, camera } = stageCamera(draw, { size: phone, focus, pinned: undefined })
    expect(detail).toBe('overview')
    expect(camera.zoom).toBeGreaterThanOrEqual(0.85)
    expect(stageCamera(draw, { size: phone, focus: [], pinned: undefined }).camera.zoom).toBeLessThan(0.6)
  })

  test('keeps a level of detail that the view pins', () => {
    expect(stageCamera(drawOf(small), { size, focus: [], pinned: 'cards' }).detail).toBe('cards')
    expect(stageCamera(drawOf(large), { size, focus: [], pinned: 'names' }).detail).toBe('names')
  })
})

describe('boxOfFocus', () => {
  test('is undefined when nothing of the focus is drawn', () => {
    expect(boxOfFocus(drawOf(small)('names'), ['elsewhere'])).toBeUndefined()
  })

  test('encloses every place of the focus', () => {
    const both = chain({ interventions: [intervention('talk', { stage: 'none, much', professional: 'gp, worker' })] })
    const drawing = drawOf(both)('names')
    const box = boxOfFocus(drawing, ['talk'])
    for (const bar of drawing.layout.bars) {
      expect(bar.box.x).toBeGreaterThanOrEqual(box?.x ?? Infinity)
      expect(bar.box.y + bar.box.height).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0))
    }
  })
})
