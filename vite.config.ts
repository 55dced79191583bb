import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chainModules } from './src/build/chainModules'

export default defineConfig({
  // Relative addresses: the site works from any host and any sub-path.
  base: './',
  plugins: [react(), chainModules()],
  build: { outDir: 'dist/site', target: 'es2022' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Nothing here is about speed; a loaded machine must not turn a right answer into a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**'], exclude: ['src/app/**', 'src/main.tsx'], reporter: ['text-summary', 'text'] },
  },
})
