import react from '@vitejs/plugin-react'
import type { BuildEnvironmentOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { chainModules } from './src/build/chainModules'
import { contentPolicy } from './src/build/contentPolicy'
import { commandLineFiles } from './src/build/commandLineFiles'
import { firstPage } from './src/build/firstPage'
import { leaveOut } from './src/build/leaveOut'
import { singleFolder, singleMode, singlePage } from './src/build/singlePage'

const ahead = firstPage({ painter: '/src/app/drawnAhead.tsx', arrival: '/src/arrive.ts' })

const site: BuildEnvironmentOptions = { outDir: 'dist/site', target: 'es2022' }

// One program and the chunks that it loads when they are needed. Libraries are bundled, because one file starts faster than hundreds,
// and Node decodes a file of plain ASCII many times as fast.
const commandLine: BuildEnvironmentOptions = {
  outDir: 'dist/cli',
  target: 'node20',
  copyPublicDir: false,
  rolldownOptions: {
    input: { ketenkaart: 'src/launch.ts', program: 'src/cli.ts' },
    output: { format: 'cjs', entryFileNames: '[name].js', charset: 'ascii', minify: true },
  },
}

// Not a module: of a page that was opened from disk, browsers start no worker that is one.
const single: BuildEnvironmentOptions = {
  modulePreload: false,
  ...site,
  outDir: singleFolder,
  copyPublicDir: false,
  // There is no place beside it either, to which an address could be relative.
  rolldownOptions: { output: { format: 'iife' }, checks: { emptyImportMeta: false } },
}

/** The rooms that only a browser can show. */
const screen = 'app|controls|local|map|panels|present|store'

const screenTests = [`tests/@(${screen})/**/*.test.ts`]

export default defineConfig(({ isSsrBuild, mode }) => ({
  // Relative addresses: the site works from any host and any sub-path.
  base: './',
  // What is not there is not found, as on any server, instead of being the page once more.
  appType: 'mpa',
  plugins: [
    react(),
    // commander loads it for commands that are programs of their own, and there are none.
    leaveOut('node:child_process'),
    ...(mode === singleMode ? singlePage() : [ahead, contentPolicy(), commandLineFiles()]),
    chainModules(),
  ],
  build: isSsrBuild === true ? commandLine : mode === singleMode ? single : site,
  // It fetches the writers of files when it is asked for one, as the page does.
  worker: { format: 'es' },
  // These read files of their own at run time.
  ssr: { noExternal: true, external: ['@resvg/resvg-js', 'pdfkit'] },
  test: {
    // Reading the modules in again for each file took longer than its tests. The pure rooms keep nothing that another test could notice;
    // the stores of the screen do, so its tests begin with new ones.
    projects: [
      { extends: true, test: { name: 'pure', include: ['tests/**/*.test.ts'], exclude: screenTests, isolate: false } },
      { extends: true, test: { name: 'screen', include: ['tests/**/*.test.tsx', ...screenTests] } },
    ],
    // One fewer than there are processors, unless told otherwise: half of them where there are two.
    maxWorkers: '100%',
    // Nothing here is about speed; a loaded machine must not turn a right answer into a failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    coverage: {
      include: ['src/**'],
      exclude: ['src/{main.tsx,work/worker.ts,cli.ts,launch.ts}', '**/*.d.ts', '**/*.json'],
      reporter: ['text-summary', ['text', { skipFull: true }]],
      thresholds: {
        [`src/!(${screen})/**`]: { lines: 95 },
        // The screen is tested by what a person does with it as well, in tests/e2e, which is not counted here.
        [`src/@(${screen})/**`]: { lines: 80 },
      },
    },
  },
}))
