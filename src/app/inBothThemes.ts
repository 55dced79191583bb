// The same markup in the light and in the dark theme → one markup in which the browser chooses by the colour scheme that is in force.

const colour = /(?<==")#[0-9a-f]{6}(?=")/g

/** The two may differ in colours only, or it throws. */
export function inBothThemes(light: string, dark: string): string {
  if (light.replaceAll(colour, '') !== dark.replaceAll(colour, '')) throw new Error('the themes differ in more than colours')
  const darks = dark.match(colour) ?? []
  let at = 0
  return light.replaceAll(colour, (own) => {
    const other = darks[at++] ?? own
    return own === other ? own : `light-dark(${own},${other})`
  })
}
