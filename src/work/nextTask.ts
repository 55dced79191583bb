/** What the person did meanwhile comes first. */
export function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go))
}
