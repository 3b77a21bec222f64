import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, request as requests, test as base } from '@playwright/test';
import { type ApiSession, signInByApi } from './api-session';
import { type RunningSystem, startSystem } from './system';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface JourneyFixtures {
  /** Signs somebody in on the page and waits for the workbench. */
  signIn: (username: string, password?: string) => Promise<void>;
  /** Signs somebody in through the API, for what has to be there before the journey. */
  api: (username: string, password?: string) => Promise<ApiSession>;
  /** Fails when the page as it stands has an accessibility violation. */
  expectAccessible: (what: string) => Promise<void>;
}

interface SystemFixtures {
  /** The instant at which the system's clock stands still. */
  clock: string;
  system: RunningSystem;
}

/** Everything that went wrong in the browser and that no assertion would see. */
function watch(page: Page, own: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A refusal is an answer, and every visit begins with one: nobody is signed in yet (401).
    const isRefusal = /status of (400|401|422)/.test(message.text());
    if (message.type() === 'error' && !isRefusal) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (sent) => {
    const target = new URL(sent.url());
    if (target.protocol.startsWith('http') && target.origin !== own)
      faults.push(`outside request: ${sent.url()}`);
  });
  return faults;
}

export const test = base.extend<JourneyFixtures, SystemFixtures>({
  clock: ['2026-10-12T08:35:00+08:00', { scope: 'worker', option: true }],
  system: [
    async ({ clock }, use) => {
      const known = process.env['MINGCHA_E2E_URL'];
      const system: RunningSystem = known
        ? { url: known, password: process.env['MINGCHA_DEMO_PASSWORD'] ?? '', stop: async () => undefined }
        : await startSystem(clock);
      await use(system);
      await system.stop();
    },
    { scope: 'worker', timeout: 360_000 },
  ],
  baseURL: async ({ system }, use) => use(system.url),
  page: async ({ page, system }, use) => {
    const faults = watch(page, new URL(system.url).origin);
    await use(page);
    expect(faults, 'nothing went wrong in the browser, nothing was asked of another host').toEqual([]);
  },
  signIn: async ({ page, system }, use) =>
    use(async (username, password = system.password) => {
      await page.goto('/');
      await page.getByRole('textbox', { name: '用户名' }).fill(username);
      await page.getByLabel('密码', { exact: true }).fill(password);
      await page.getByRole('button', { name: '登录' }).click();
      await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    }),
  api: async ({ system }, use) => {
    const contexts: Awaited<ReturnType<typeof requests.newContext>>[] = [];
    await use(async (username, password = system.password) => {
      const context = await requests.newContext();
      contexts.push(context);
      return signInByApi(context, system.url, username, password);
    });
    for (const context of contexts) await context.dispose();
  },
  expectAccessible: async ({ page }, use) =>
    use(async (what) => {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
      expect(found, `accessibility of ${what}`).toEqual([]);
    }),
});

export { expect };
