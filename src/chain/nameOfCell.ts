// What a statement about cells is about → a name by which it is known again, whatever the order of its dimensions and values.

/** `professional=gp,nurse;stage=early`. A single value may stand without a list, as in a file. */
export function nameOfCell(at: Readonly<Record<string, unknown>>): string {
  return Object.entries(at)
    .map(([dimension, values]) => `${dimension}=${[values].flat().map(String).sort().join(',')}`)
    .sort()
    .join(';')
}
