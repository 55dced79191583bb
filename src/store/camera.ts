// Where the camera of the map is. Undefined until a person moves it: until then the map stands at its home position.

import { create } from 'zustand'
import type { Detail } from '../chain/view'
import type { Selection } from './selection'

/** A scene point p stands on the screen at `p * zoom + (x, y)`; the screen's origin is the map's top left corner. */
export type Camera = { readonly x: number; readonly y: number; readonly zoom: number }

export type CameraState = {
  readonly camera: Camera | undefined
  /** The level of detail that the zoom has led to; the camera's px are of that level. */
  readonly detail: Detail | undefined
  /** The level that is on the screen now, at home too: what an export makes. */
  readonly shown: Detail
  /** Something to bring into sight, until the map has done so. */
  readonly wish: Selection | undefined
}

export const useCamera = create<CameraState>()(() => ({ camera: undefined, detail: undefined, shown: 'overview', wish: undefined }))

export function goHome(): void {
  useCamera.setState({ camera: undefined, detail: undefined })
}

export function showOnMap(selection: Selection): void {
  useCamera.setState({ wish: selection })
}
