import { publishDecision, recordDecision } from './decisions';
import { expect, test } from './journey';

test.use({ clock: '2026-10-12T08:35:00+08:00' });

test('a revoked decision is withdrawn and leaves only its day and reason', async ({
  page,
  api,
  signIn,
  expectAccessible,
  request,
}) => {
  const number = '明民罚〔2026〕901号';
  const successor = '明民罚〔2026〕902号';
  const office = await api('law_office.919169');
  const decision = await recordDecision(office, {
    actKind: 'penalty',
    documentNumber: number,
    decidedOn: '2026-08-17',
    party: '明川云和养老服务有限公司',
  });
  await publishDecision(office, decision);
  await recordDecision(office, { actKind: 'penalty', documentNumber: successor, decidedOn: '2026-10-09' });
  const { body } = await office.call<{ disclosure: { id: string } }>(
    'GET',
    `/decisions/${decision.id}/disclosure`,
  );
  const publicAddress = `/api/v1/public/disclosures/${body.disclosure.id}`;
  const publicList = `/api/v1/public/disclosures?q=${encodeURIComponent('云和养老')}`;
  expect((await request.get(publicAddress)).status()).toBe(200);

  await test.step('the revocation is recorded on the decision and starts a clock of three working days', async () => {
    await signIn('law_office.919169');
    await page.goto(`/decisions?q=${encodeURIComponent(number)}`);
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('button', { name: '登记变更或撤销' }).click();
    const dialog = page.getByRole('dialog', { name: /登记决定的变更/ });
    await dialog.getByRole('radio', { name: '撤销决定' }).check();
    await dialog.getByLabel('生效日期').fill('20261009');
    await dialog.getByLabel('作出变化的文书编号').fill('明政复决〔2026〕8号');
    await dialog.getByLabel('理由').fill('复议机关认为事实不清，决定撤销');
    await expectAccessible('the dialog that records a revocation');
    await dialog.getByRole('button', { name: '撤销决定' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('已撤销', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^剩 1 个工作日，到期日 2026-10-13/ })).toBeVisible();
    await expectAccessible('the record of a revoked decision');
  });

  await test.step('the withdrawal stands in the queue and is done with reason and successor', async () => {
    await page.getByRole('link', { name: '到公示队列处理' }).click();
    const row = page.getByRole('row').filter({ hasText: number });
    await row.getByRole('button', { name: '撤回' }).click();
    const dialog = page.getByRole('dialog', { name: `撤回：${number}` });
    await dialog.getByLabel(/后续决定/).fill('902');
    await expect(page.getByRole('option', { name: new RegExp(successor) })).toBeAttached();
    await page.keyboard.press('Enter');
    await expect(dialog.getByTitle(new RegExp(successor)).first()).toBeVisible();
    await dialog.getByLabel('公开的撤回理由').fill('处罚决定经行政复议撤销（明政复决〔2026〕8号）');
    await expectAccessible('the dialog that withdraws');
    await dialog.getByRole('button', { name: '撤回' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(`已撤回 ${number}`)).toBeVisible();
  });

  await test.step('the public address says when and why, and search and list know nothing of it', async () => {
    const gone = await request.get(publicAddress);
    expect(gone.status()).toBe(410);
    const problem = (await gone.json()) as Record<string, unknown>;
    expect(JSON.stringify(problem)).toContain('2026-10-12');
    expect(JSON.stringify(problem)).toContain('行政复议撤销');
    const list = (await (await request.get(publicList)).json()) as { total: { count: number } };
    expect(list.total.count).toBe(0);
  });

  await test.step('the log of publications keeps it with its reason', async () => {
    await page.goto(`/disclosures/records?state=withdrawn&q=${encodeURIComponent(number)}`);
    await expect(page.getByRole('row').filter({ hasText: number })).toContainText('行政复议撤销');
    await expectAccessible('the log of publications');
  });
});
