import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './browser'

// Another port lets a second copy of the project be tested beside this one.
const port = Number(process.env['KETENKAART_PORT'] ?? 4183)
const executablePath = findBrowser()

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // Nothing here is about speed; a loaded machine must not turn a right answer into a failure.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../.tmp/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    launchOptions: { args: browserArguments, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: { command: `npx vite preview --configLoader runner --port ${port} --strictPort`, cwd: '..', port, reuseExistingServer: true },
})
