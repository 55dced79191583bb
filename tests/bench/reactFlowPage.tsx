// What a screen would be without a scene: placements and links handed to plain React Flow, sized, all of them or the visible ones alone.

import '@xyflow/react/dist/style.css'
import { ReactFlow, type Edge, type Node } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import type { Network } from './network'

const query = new URLSearchParams(window.location.search)

async function mount(): Promise<void> {
  const answer = await fetch(`./network-${query.get('size') ?? ''}.json`)
  const network = (await answer.json()) as Network
  const nodes = network.nodes.map(({ id, label, x, y, width, height }): Node => {
    const place = { id, position: { x, y }, width, height, measured: { width, height } }
    return { ...place, data: { label }, style: { width, height } }
  })
  const edges = network.edges.map(({ from, to }, at): Edge => ({ id: `e${at}`, source: from, target: to, type: 'smoothstep' }))
  const root = document.getElementById('app')
  if (root === null) throw new Error('missing element: app')
  createRoot(root).render(
    <ReactFlow
      nodes={nodes}
      edges={edges}
      minZoom={0.001}
      fitView={query.has('all')}
      panOnScroll
      onlyRenderVisibleElements={!query.has('all')}
    />,
  )
}

void mount()
