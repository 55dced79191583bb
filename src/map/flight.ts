// Two cameras → the cameras in between, one a frame, or the last at once for people who asked for less motion.

import { easeCubicInOut, easeCubicOut, interpolateNumber, interpolateZoom, timer, type Timer } from 'd3'
import type { Camera } from '../store/camera'
import type { Size } from './cameraMath'

/** ms; long enough to see where the map goes, short enough not to wait for it. */
const duration = 240

/** ms; by then the page has answered the press, which a map that is made ready to move would hold up. */
const answered = 20

let current: Timer | undefined

/** Starts a flight; a flight that is under way stops where it is. */
export function fly(from: Camera, to: Camera, set: (camera: Camera) => void): void {
  const between = {
    x: interpolateNumber(from.x, to.x),
    y: interpolateNumber(from.y, to.y),
    zoom: interpolateNumber(from.zoom, to.zoom),
  }
  play({ time: duration, to, set }, (part) => {
    const eased = easeCubicOut(part)
    return { x: between.x(eased), y: between.y(eased), zoom: between.zoom(eased) }
  })
}

/** ms; a journey is watched by a room full of people, and its length is bounded so that nobody waits for it. */
const [shortestJourney, longestJourney] = [450, 1100]

/** A longer flight that first rises, then moves, then descends, so that the eye keeps the place. Van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003. */
export function travel(from: Camera, to: Camera, { size, set }: { readonly size: Size; readonly set: (camera: Camera) => void }): void {
  const path = interpolateZoom(viewOf(from, size), viewOf(to, size))
  const time = Math.min(longestJourney, Math.max(shortestJourney, path.duration))
  play({ time, to, set }, (part) => cameraOf(path(easeCubicInOut(part)), size))
}

type Flight = { readonly time: number; readonly to: Camera; readonly set: (camera: Camera) => void }

/** `cameraAt` takes the part of the time that has passed; the end is exactly where the flight goes. */
function play({ time, to, set }: Flight, cameraAt: (part: number) => Camera): void {
  stopFlight()
  if (prefersStillness()) {
    set(to)
    return
  }
  current = timer((elapsed) => {
    const part = elapsed / time
    set(part >= 1 ? to : cameraAt(part))
    if (part >= 1) stopFlight()
  }, answered)
}

// The middle of what is seen and its width, in px of the scene.
function viewOf({ x, y, zoom }: Camera, { width, height }: Size): [x: number, y: number, width: number] {
  return [(width / 2 - x) / zoom, (height / 2 - y) / zoom, width / zoom]
}

function cameraOf([x, y, seen]: readonly [x: number, y: number, width: number], { width, height }: Size): Camera {
  const zoom = width / seen
  return { x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom }
}

export function stopFlight(): void {
  current?.stop()
  current = undefined
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
