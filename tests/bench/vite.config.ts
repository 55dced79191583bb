// Compiles a bench before it runs: what runs TypeScript as it is wraps each function, which costs what has many small ones most.

import { defineConfig } from 'vite'

export default defineConfig({
  logLevel: 'error',
  build: { outDir: '.tmp/bench-program', emptyOutDir: false, minify: false, target: 'node20', copyPublicDir: false },
})
