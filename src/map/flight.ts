// Two cameras → the cameras in between, one a frame, or the last at once for people who asked for less motion.

import { easeCubicOut, interpolateNumber, timer, type Timer } from 'd3'
import type { Camera } from '../store/camera'

/** ms; long enough to see where the map goes, short enough not to wait for it. */
const duration = 240

let current: Timer | undefined

/** Starts a flight; a flight that is under way stops where it is. */
export function fly(from: Camera, to: Camera, set: (camera: Camera) => void): void {
  stopFlight()
  if (prefersStillness()) {
    set(to)
    return
  }
  const between = {
    x: interpolateNumber(from.x, to.x),
    y: interpolateNumber(from.y, to.y),
    zoom: interpolateNumber(from.zoom, to.zoom),
  }
  current = timer((elapsed) => {
    const part = easeCubicOut(Math.min(1, elapsed / duration))
    set(part >= 1 ? to : { x: between.x(part), y: between.y(part), zoom: between.zoom(part) })
    if (part >= 1) stopFlight()
  })
}

export function stopFlight(): void {
  current?.stop()
  current = undefined
}

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
