// The address and the device's colours → attributes of the page, before anything of it is painted. Small and on its own, since the page waits for it.

const { hash, search } = window.location
const { dataset } = document.documentElement

const asked = /[#&]theme=(light|dark)\b/.exec(hash)?.[1]
dataset['theme'] = asked ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

// What was drawn into the page is shown to whom it is meant for alone: another map must not flash by.
const own = document.currentScript?.dataset['address']
dataset['first'] = search === '' && (hash === '' || hash === own) ? 'drawn' : 'other'

export {}
