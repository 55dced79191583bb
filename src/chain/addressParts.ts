// The part of an address after `#` ↔ its parts by name.

/** Parts by name, in the order of the address. */
export type AddressParts = ReadonlyMap<string, string>

// Signs that may stand as they are after `#`, so that the address stays readable.
const plain = /%(3A|3B|2C|40|3D|21|2F)/g

export function writeAddress(parts: AddressParts): string {
  return [...parts].map(([name, value]) => `${name}=${encodeURIComponent(value).replace(plain, decodeURIComponent)}`).join('&')
}

/** With or without the `#`. What is no part is left out, and so is damage by programs that cut addresses. */
export function readAddress(address: string): AddressParts {
  return new Map(new URLSearchParams(address.replace(/^#/, '').replaceAll('+', '%2B')))
}
