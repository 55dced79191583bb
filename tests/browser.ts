// Which Chromium the tests drive: the one named in KETENKAART_CHROMIUM, Playwright's own, or the system's; gets one when there is none.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** Root has no user namespace to sandbox in; the other switches keep the browser off the network. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of a Chromium that exists, or undefined. */
export function findBrowser(): string | undefined {
  const named = process.env['KETENKAART_CHROMIUM']
  return [named, chromium.executablePath(), ...systemBrowsers].find((path) => path !== undefined && existsSync(path))
}

/** Finds a browser, else installs one: Playwright's own download first, the distribution's package when that fails and we are root. */
export function ensureBrowser(): string | undefined {
  const found = findBrowser()
  if (found !== undefined) return found
  console.log('No Chromium found; trying to install the one that Playwright brings.')
  spawnSync('npx', ['playwright', 'install', '--with-deps', '--only-shell', 'chromium'], { stdio: 'inherit', timeout: 240_000 })
  if (findBrowser() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('That did not work; trying the package of the distribution.')
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment })
      execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit', env: environment })
    } catch {
      // The message of the caller says what to do by hand.
    }
  }
  return findBrowser()
}

export const noBrowserAdvice =
  'No Chromium could be found or installed, so the tests that need a browser did not run. Install Chromium (on Debian: "apt-get install chromium") or set KETENKAART_CHROMIUM to its path, then run the tests again.'
