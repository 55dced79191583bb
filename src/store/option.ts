// One thing that can be chosen in a list.

export type Option = { readonly id: string; readonly name: string; readonly note?: string }
