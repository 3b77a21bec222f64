import { publishDecision, recordDecision } from './decisions';
import { expect, test } from './journey';

test.use({ clock: '2026-12-05T09:00:00+08:00' });

/** Invented: no notice for 2027 was out when this was written. The words follow those of the year before. */
const NOTICE = `一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月13日（周六）、2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）、5月9日（周日）上班。
五、端午节：6月9日（周三）放假1天。
六、中秋节：9月15日（周三）放假1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）、10月10日（周日）上班。`;

interface Clock {
  id: string;
  dueOn: string;
  provisional: boolean;
  state: string;
}

test('the notice for a new year arrives, is previewed, and moves open deadlines only', async ({
  page,
  api,
  signIn,
  expectAccessible,
}) => {
  const office = await api('law_office.919169');
  const clockOf = async (decisionId: string) => {
    const { body } = await office.call<{ items: Clock[] }>('GET', `/deadlines?subjectId=${decisionId}`);
    return body.items[0]!;
  };
  const open = await recordDecision(office, {
    actKind: 'inspection',
    documentNumber: '明民检〔2026〕911号',
    decidedOn: '2026-12-04',
  });
  const met = await recordDecision(office, {
    actKind: 'inspection',
    documentNumber: '明民检〔2026〕912号',
    decidedOn: '2026-12-04',
  });
  await publishDecision(office, met);
  const before = { open: await clockOf(open.id), met: await clockOf(met.id) };
  expect(before.open.provisional).toBe(true);

  await test.step('a missing next year is an alarm on the workbench', async () => {
    await signIn('system_admin');
    await expect(page.getByRole('alert').filter({ hasText: '2027 年工作日历缺失' })).toBeVisible();
    await expectAccessible('the workbench with an alarm');
    await page.getByRole('link', { name: '载入放假通知' }).click();
    await expect(page.getByRole('link', { name: /^2027/ })).toContainText('缺失');
    await expectAccessible('the working calendar');
  });

  await test.step('the pasted text is read back as days', async () => {
    await page.getByRole('button', { name: '载入 2027 年放假通知' }).click();
    await page.getByLabel('通知原文或逐行日期').fill(NOTICE);
    await expect(page.getByText('放假 28 日，调休上班 7 日')).toBeVisible();
    await expectAccessible('the form of a notice');
  });

  let moved = 0;
  await test.step('the preview says which deadlines move, and changes nothing', async () => {
    await page.getByRole('button', { name: '预览影响' }).click();
    await page.getByRole('heading', { name: '应用后将有的变化' }).waitFor();
    moved = Number(/(\d+) 项未办结期限移动/.exec(await page.getByRole('main').innerText())?.[1] ?? 0);
    expect(moved).toBeGreaterThan(0);
    await expect(page.getByRole('row', { name: /明川区民政局/ })).toBeVisible();
    expect(await clockOf(open.id)).toEqual(before.open);
    await expectAccessible('the preview of a notice');
  });

  await test.step('it is applied with a reason', async () => {
    await page.getByRole('button', { name: '应用', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '应用 2027 年放假通知' });
    await dialog.getByLabel('理由').fill('载入 2027 年放假通知');
    await dialog.getByRole('button', { name: '应用', exact: true }).click();
    await expect(page.getByText(`已应用 2027 年放假通知，${moved} 项期限移动`)).toBeVisible();
    await expect(page.getByRole('link', { name: /^2027/ })).toContainText('已发布');
  });

  await test.step('open deadlines are firm now, met ones stay, owners are told in one line', async () => {
    const after = await clockOf(open.id);
    expect(after.provisional).toBe(false);
    expect(after.dueOn).not.toBe(before.open.dueOn);
    expect((await clockOf(met.id)).dueOn).toBe(before.met.dueOn);
    await page.getByRole('button', { name: '退出登录' }).click();
    await signIn('law_office.919169');
    await expect
      .poll(
        async () => {
          await page.goto('/tasks?box=toRead');
          await page.getByRole('heading', { level: 1, name: '待办与提醒' }).waitFor();
          return page.getByText('2027 年工作日历已更新').count();
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    await page.goto(`/decisions/${open.id}`);
    await page.getByRole('button', { name: /查看期限推算/ }).click();
    await expect(page.getByRole('dialog')).toContainText('国务院办公厅关于2027年部分节假日安排的通知');
    await expectAccessible('the derivation under the new notice');
  });
});
