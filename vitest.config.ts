import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/support/find-browser.ts';
import { CHROMIUM_FLAGS } from './scripts/support/launch-chromium.ts';
import { keepTally } from './scripts/support/test-tally.ts';

const chromium = findBrowser('chromium');
/** The file in which `npm test` wants the count of the run; see scripts/test.ts. */
const tally = process.env['KAMERLENS_TALLY'];

// Every limit of time here is a net for what never comes, with room for a machine that is slow or busy. None measures.
const POLL = { timeout: 15_000 };
/** Vitest would leave one of two cores idle. */
const WORKERS = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    reporters: ['default', ...(tally ? [keepTally(tally)] : [])],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          setupFiles: ['scripts/support/publishers.ts'],
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/repo/**/*.test.ts'],
          maxWorkers: WORKERS,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: POLL },
        },
      },
      {
        resolve: {
          alias: { 'wxt/browser': fileURLToPath(new URL('test/support/browser-api.ts', import.meta.url)) },
        },
        optimizeDeps: {
          // Found while tests run, these would make Vite reload in the middle of one.
          include: [
            '@testing-library/preact',
            'axe-core',
            'fake-indexeddb/auto',
            'fast-check',
            'idb',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'preact/test-utils',
            'valibot',
            'wxt/testing/fake-browser',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['scripts/support/publishers.ts', 'test/support/patience.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: POLL },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: ['--headless=new', '--no-sandbox', ...CHROMIUM_FLAGS],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          // Two browsers at a time, for they wait more than they work; no test measures how fast one is.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
          hookTimeout: 300_000,
          expect: { poll: POLL },
        },
      },
    ],
  },
});
