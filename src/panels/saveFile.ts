// Content + a name → a file in the person's downloads.

import { slug } from '../chain/fold'
import type { FileType } from '../pack/writeDrawing'
import { markSaved, useEditing } from '../store/editing'
import { writeZip } from '../work/writer'

export type FileContent = string | Uint8Array

export const mediaTypes: Readonly<Record<FileType, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
}

export function saveFile(content: FileContent, { name, type }: { name: string; type: string }): void {
  const address = URL.createObjectURL(blobOf(content, type))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser needs the address until it has begun; a minute is more than that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Saves the chain as it has been changed, and says under what name; undefined when nothing is being changed. */
export function saveEdited(): string | undefined {
  const { now } = useEditing.getState()
  if (now === undefined) return undefined
  saveFile(now.text, { name: now.file, type: 'application/yaml' })
  markSaved()
  return now.file
}

/** One file under its own name; more, a page each, numbered in one zip. */
export async function savePages(pages: readonly FileContent[], { name, kind }: { name: string; kind: FileType }, signal: AbortSignal) {
  const [only] = pages
  if (only !== undefined && pages.length === 1) return saveFile(only, { name: `${name}.${kind}`, type: mediaTypes[kind] })
  const files = Object.fromEntries(pages.map((page, at) => [`${name}-${at + 1}.${kind}`, page]))
  saveZip(await writeZip(files, signal), name)
}

export function saveZip(zip: Uint8Array<ArrayBuffer>, name: string): void {
  saveFile(zip, { name: `${name}.zip`, type: 'application/zip' })
}

export function blobOf(content: FileContent, type: string): Blob {
  return new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type })
}

/** A title → a file name that every system takes: "Preventieketen cocaïne" → "preventieketen-cocaine". */
export function fileName(title: string): string {
  return slug(title).slice(0, 80) || 'ketenkaart'
}
