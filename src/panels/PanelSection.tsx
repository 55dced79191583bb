// A titled part of a panel, and a list of named facts.

import type { ReactNode } from 'react'

export function PanelSection({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <section className="panel-section">
      <h3>{title}</h3>
      {help !== undefined && <p className="help">{help}</p>}
      {children}
    </section>
  )
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
