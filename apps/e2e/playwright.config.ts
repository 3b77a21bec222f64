import { defineConfig } from '@playwright/test';
import { chromiumPath } from './src/chromium';

/** Whole journeys through the running system in the system's own Chromium; nothing is downloaded. */
export default defineConfig({
  testDir: './src',
  testMatch: '*.journey.ts',
  outputDir: '../../.data/e2e/results',
  // A journey starts a system of its own; two at once would only slow each other down on two cores.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1366, height: 650 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
});
