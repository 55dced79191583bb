// Content + a name → a file in the person's downloads.

export function saveFile(content: BlobPart, { name, type }: { name: string; type: string }): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser needs the address until it has begun; a minute is more than that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A title → a file name that every system takes: "Preventieketen cocaïne" → "preventieketen-cocaine". */
export function fileName(title: string): string {
  return (
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'ketenkaart'
  )
}
