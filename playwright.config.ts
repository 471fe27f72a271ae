import { defineConfig } from '@playwright/test';

const long = process.env.LONG === '1';

export default defineConfig({
  testDir: long ? 'test/long' : 'test/browser',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results/journeys',
  // One more than a small machine has cores: journeys wait for the browser a good part of their time.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  // A browser on a busy machine; what needed a second try is listed as flaky, and counted in the last line.
  retries: 1,
  // What a machine that is shared with others may need: a journey takes a tenth of it where nothing else goes on.
  timeout: long ? 60 * 60_000 : 120_000,
  expect: { timeout: 10_000 },
  // scripts/test.mjs names the JSON file.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE === undefined ? 'list' : [['list'], ['json']],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    trace: 'off',
    // Storing the whole app away takes each journey a second; those about going offline allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
});
