// The built page → the same with its content security policy: nothing but the site's own files may run, load or be asked.

import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self' data:",
  // A preview of an export is a picture made in the page.
  'img-src': "'self' blob: data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/** In the page itself, because a static host may not let its headers be set. Only when built: the development server injects styles. */
export function contentPolicy(): Plugin {
  return {
    name: 'ketenkaart-content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(html) }, injectTo: 'head-prepend' },
      ],
    },
  }
}

/** What stands in the page itself may run because it is exactly what was built. */
export function policyFor(html: string): string {
  const own: Readonly<Record<string, readonly string[]>> = {
    'script-src': hashesOf(html, /<script[^>]*>([\s\S]*?)<\/script>/g),
    'style-src': hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g),
  }
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, sources, ...(own[directive] ?? [])].join(' '))
    .join('; ')
}

function hashesOf(html: string, element: RegExp): readonly string[] {
  const texts = Array.from(html.matchAll(element), ([, text = '']) => text).filter((text) => text !== '')
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
