import { expect, test } from 'vitest'
import { embedCode } from '../../src/export/embedCode'

test('embedCode makes an iframe with the view in its address, in the proportions asked for', () => {
  const code = embedCode('https://keten.example/?a=1&b=2#view=work', { title: 'Keten "werk" <nu>', width: 1200.4, height: 800 })
  expect(code).toBe(
    '<iframe src="https://keten.example/?a=1&amp;b=2#view=work" title="Keten &quot;werk&quot; &lt;nu&gt;" loading="lazy" allowfullscreen style="border:0;width:100%;max-width:1200px;aspect-ratio:1200/800"></iframe>',
  )
})
