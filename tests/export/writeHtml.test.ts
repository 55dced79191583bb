import { expect, test } from 'vitest'
import { chainPlace, embeddedId, writeHtml } from '../../src/export/writeHtml'

const template = `<html><head><title>App</title><meta name="description" content="App" /></head><body>${chainPlace}<p>app</p></body></html>`

test('writeHtml puts any text in the page so that it can be read again and never ends its element', () => {
  const chain = { name: 'k.yaml', text: 'a: "</script><script>x</script>" # <!-- $& ]]>', files: { './b.yaml': '<' }, address: 'view=work' }
  const html = writeHtml(template, chain, 'Keten & <kaart>')
  const [, inside] = new RegExp(`id="${embeddedId}">([^<]*)</script>`).exec(html) ?? []
  expect(JSON.parse(inside ?? '')).toEqual(chain)
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).toContain('<title>Keten &amp; &lt;kaart&gt;</title>')
})

test('writeHtml refuses a template without a place for the chain', () => {
  expect(() => writeHtml('<p>', { name: '', text: '', files: {}, address: '' }, '')).toThrow('the template has no place for a chain')
})

test('writeHtml tells of the page what it says of itself', () => {
  const html = writeHtml(template, { name: 'k.yaml', text: '', files: {}, address: '', stamp: 'Versie: 2 & "meer"' }, 'Keten')
  expect(html).toContain('<meta name="description" content="Versie: 2 &amp; &quot;meer&quot;" />')
  expect(html).toContain(String.raw`"stamp":"Versie: 2 & \"meer\""`)
})
