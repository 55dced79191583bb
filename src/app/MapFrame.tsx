// The map's place on the page, with what stands under it: the same for the app and for the page that is drawn ahead of it.

import type { ReactNode, Ref } from 'react'
import type { Drawing } from '../pipeline'
import { Legend } from './Legend'
import { ViewNotice } from './ViewNotice'

export function MapFrame({ drawing, room, children }: { drawing: Drawing; room?: Ref<HTMLDivElement>; children: ReactNode }) {
  return (
    <>
      <div className="stage-map" ref={room}>
        {children}
      </div>
      <ViewNotice drawing={drawing} />
      <Legend drawing={drawing} />
    </>
  )
}
