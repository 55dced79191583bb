// Nothing in → the size of a sample in the legend, for who draws one and for who gives it room. px.

export const sampleSize = { width: 30, height: 16 }
