import { publishDecision, recordDecision } from './decisions';
import { expect, test } from './journey';
import { openReadyAccount } from './people';

// The Monday after National Day 2026; Saturday 10 October was a made-up working day.
test.use({ clock: '2026-10-12T08:35:00+08:00' });

test('the law office looks in the morning and publishes what is due today', async ({
  page,
  api,
  system,
  signIn,
  expectAccessible,
}) => {
  const security = await api('security_admin');
  const office = await openReadyAccount(system, security, 'morning.look', 'law_office');
  const { session } = office;
  await recordDecision(session, {
    actKind: 'penalty',
    documentNumber: '明司罚〔2026〕1号',
    decidedOn: '2026-09-24',
    party: '赵晓明',
    person: true,
    facts: '当事人赵晓明，联系电话13800000000，占用道路经营。',
  });
  await recordDecision(session, {
    actKind: 'licensing',
    documentNumber: '明司许〔2026〕2号',
    decidedOn: '2026-09-24',
  });
  await recordDecision(session, {
    actKind: 'inspection',
    documentNumber: '明司检〔2026〕3号',
    decidedOn: '2026-09-08',
  });
  await recordDecision(session, {
    actKind: 'penalty',
    documentNumber: '明司罚〔2026〕4号',
    decidedOn: '2026-09-28',
  });
  await recordDecision(session, {
    actKind: 'inspection',
    documentNumber: '明司检〔2026〕5号',
    decidedOn: '2026-09-11',
  });
  await recordDecision(session, {
    actKind: 'penalty',
    documentNumber: '明司罚〔2026〕6号',
    decidedOn: '2026-09-23',
  });
  const revoked = await recordDecision(session, {
    actKind: 'penalty',
    documentNumber: '明司罚〔2026〕7号',
    decidedOn: '2026-08-03',
  });
  await publishDecision(session, revoked);
  await session.call(
    'POST',
    `/decisions/${revoked.id}/revocation`,
    { effectiveOn: '2026-10-09', reason: '行政复议撤销', documentNumber: '明政复决〔2026〕8号' },
    { 'If-Match': `"${revoked.version}"` },
  );

  await test.step('the strip shows what is due, overdue and newly overdue', async () => {
    await signIn('morning.look', office.password);
    const strip = page.getByRole('list', { name: '今天的期限' });
    await expect(strip.getByRole('link', { name: '今日到期 3' })).toBeVisible();
    await expect(strip.getByRole('link', { name: /^逾期 1$/ })).toBeVisible();
    await expect(strip.getByRole('link', { name: '昨日新增逾期 1' })).toBeVisible();
    await expectAccessible('the workbench');
  });

  await test.step('one click lists exactly the three that are due today', async () => {
    await page.getByRole('link', { name: '今日到期 3' }).click();
    await expect(page.getByRole('button', { name: /^今日到期，到期日 2026-10-12 周一/ })).toHaveCount(3);
    await expect(page.getByText('共 3 条')).toBeVisible();
    await expectAccessible('the list of deadlines');
  });

  await test.step('the derivation names the skipped holidays and counts the working Saturday', async () => {
    const row = page.getByRole('row').filter({ hasText: '明司罚〔2026〕1号' });
    await row.getByRole('button', { name: /查看期限推算/ }).click();
    const dialog = page.getByRole('dialog', { name: /期限推算/ });
    await expect(dialog.getByRole('cell', { name: /中秋节/ })).toHaveCount(3);
    await expect(dialog.getByRole('cell', { name: /国庆节/ })).toHaveCount(7);
    await expect(dialog.getByRole('cell', { name: /^10.*调休上班/ })).toHaveCount(1);
    await expect(dialog.getByText('计入 7 个工作日，不计 11 日')).toBeVisible();
    await expect(dialog.getByText('国务院办公厅关于2026年部分节假日安排的通知')).toBeVisible();
    await expectAccessible('the derivation');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('all three are looked at in both versions, masks marked', async () => {
    await page.getByRole('checkbox', { name: /选择本页全部/ }).check();
    await page.getByRole('button', { name: '预览公开版本' }).click();
    await page.getByRole('heading', { level: 1, name: '预览公开版本' }).waitFor();
    const penalty = page.getByRole('region', { name: /明司罚〔2026〕1号/ });
    await expect(penalty.getByRole('row', { name: /^当事人/ })).toContainText('赵某');
    const facts = penalty.getByRole('row', { name: /^事实/ });
    await expect(facts.getByRole('cell').nth(0)).toContainText('13800000000');
    await expect(facts.getByRole('cell').nth(1)).not.toContainText('13800000000');
    await expect(facts.getByText('已遮盖：电话').first()).toBeAttached();
    await expectAccessible('the preview');
  });

  await test.step('they are published, row by row, and leave the strip', async () => {
    await page.getByRole('button', { name: '公示 3 条' }).click();
    await page.getByRole('heading', { level: 1, name: '公示结果' }).waitFor();
    await expect(page.getByText('已公示', { exact: true })).toHaveCount(3);
    await expectAccessible('the outcome');
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '工作台' }).click();
    await expect(page.getByRole('link', { name: '今日到期 0' })).toBeVisible();
  });

  await test.step('the withdrawal waits with one working day left', async () => {
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '执法公示' }).click();
    const row = page.getByRole('row').filter({ hasText: '明司罚〔2026〕7号' });
    await expect(row.getByRole('button', { name: /^剩 1 个工作日/ })).toBeVisible();
    await expect(row.getByRole('button', { name: '撤回' })).toBeVisible();
    await expectAccessible('the disclosure queue');
  });

  await office.context.dispose();
});
