// Takes the pictures of the README from a running demonstration.
// usage: MINGCHA_DEMO_PASSWORD=… node tools/screenshots.mjs [address]   (default http://127.0.0.1:3000)
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ADDRESS = process.argv[2] ?? 'http://127.0.0.1:3000';
const FOLDER = fileURLToPath(new URL('../docs/images', import.meta.url));
const ACCOUNT = 'law_office.00010l';
const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const executablePath = PLACES.find((place) => place && existsSync(place));
if (!executablePath) {
  console.error('没有找到 Chromium，请设置 CHROMIUM_PATH / no Chromium found, set CHROMIUM_PATH');
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  await signIn(page);
  await picture(page, 'workbench');
  await page.goto(`${ADDRESS}/deadlines?state=running`);
  const chips = page.getByRole('button', { name: /查看期限推算/ });
  await chips.first().waitFor();
  const dueToday = page.getByRole('button', { name: /^今日到期/ });
  await ((await dueToday.count()) > 0 ? dueToday : chips).first().click();
  await page
    .getByRole('dialog', { name: /期限推算/ })
    .getByRole('table')
    .waitFor();
  await picture(page, 'derivation');
} finally {
  await browser.close();
}

async function signIn(page) {
  await page.goto(ADDRESS);
  await page.getByRole('textbox', { name: '用户名' }).fill(ACCOUNT);
  await page.getByLabel('密码', { exact: true }).fill(process.env.MINGCHA_DEMO_PASSWORD ?? '');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
  await page.getByRole('list', { name: '今天的期限' }).getByText(/\d/).first().waitFor();
}

async function picture(page, name) {
  mkdirSync(FOLDER, { recursive: true });
  // Dialogs fade in; the picture is taken when they stand.
  await page.waitForTimeout(600);
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(path.relative(process.cwd(), file));
}
