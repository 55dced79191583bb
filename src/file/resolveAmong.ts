// Texts of files by reference → what finds the text of a reference among them.

/** A reference may be called as something that every object has: `extends: constructor`. */
export function resolveAmong(files: Readonly<Record<string, string>>): (reference: string) => string | undefined {
  return (reference) => (Object.hasOwn(files, reference) ? files[reference] : undefined)
}
