import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { policyFor } from '../../src/build/contentPolicy'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const directive = (html: string, name: string) =>
  policyFor(html)
    .split('; ')
    .find((part) => part.startsWith(`${name} `))

describe('policyFor', () => {
  test('lets run, by its hash, each script and style that stands in the page', () => {
    const html = '<style>a{}</style><style>b{}</style><script data-program="x">run()</script>'
    expect(directive(html, 'style-src')).toBe(`style-src 'self' ${hashOf('a{}')} ${hashOf('b{}')}`)
    expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hashOf('run()')}`)
  })

  test('takes a script that is fetched for what it is, and the one after it for its own text', () => {
    const html = '<script type="module" src="./app.js"></script>\n<script>run()</script>'
    expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hashOf('run()')}`)
  })

  test('allows nothing that it does not name, and nothing written into an element', () => {
    expect(directive('', 'default-src')).toBe("default-src 'none'")
    expect(policyFor('<p style="color: red" onclick="run()"></p>')).not.toContain('unsafe')
  })
})
