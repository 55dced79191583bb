// Pieces of text → one file in UTF-8. A large drawing takes a fraction of the time that joining its strings takes, and of the memory.

const encoder = new TextEncoder()

/** `expected` is about how many bytes there will be; more are fine. */
export function utf8Writer(expected: number): { readonly write: (text: string) => void; readonly finish: () => Uint8Array<ArrayBuffer> } {
  let bytes = new Uint8Array(expected)
  let length = 0
  return {
    write: (text) => {
      // No character takes more than three bytes for each of its code units.
      const most = length + 3 * text.length
      if (most > bytes.length) {
        const longer = new Uint8Array(Math.max(most, 2 * bytes.length))
        longer.set(bytes.subarray(0, length))
        bytes = longer
      }
      length += encoder.encodeInto(text, bytes.subarray(length)).written
    },
    finish: () => bytes.subarray(0, length),
  }
}
