import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './journey';

test.use({ clock: '2026-10-12T08:35:00+08:00' });

const SAMPLES = path.resolve(__dirname, '../../../libs/exchange/samples');
const WORKBOOK = path.join(SAMPLES, 'credit-penalty.xlsx');

interface Expected {
  rows: number;
  counts: Record<'created' | 'warned' | 'refused' | 'unchanged', number>;
  flaws: { row: number; outcome: string; documentNumber: string }[];
}
const expected = JSON.parse(
  readFileSync(path.join(SAMPLES, 'credit-penalty.expected.json'), 'utf8'),
) as Expected;

test('a sheet of 320 rows with flaws comes in, row by row, and can be taken back', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const { counts } = expected;

  await test.step('the sheet is uploaded and checked without writing anything', async () => {
    await signIn('bureau_supervisor');
    await page.getByRole('link', { name: '数据导入' }).click();
    await page.getByRole('button', { name: '导入', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: '导入表格' }).waitFor();
    await expectAccessible('the upload');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件' }).click();
    await (await chooser).setFiles(WORKBOOK);
    await expect(page.getByText('已选 credit-penalty.xlsx')).toBeVisible();
    await page.getByRole('button', { name: '上传并预检' }).click();
    await page.getByRole('heading', { level: 1, name: 'credit-penalty.xlsx' }).waitFor();
  });

  await test.step('the preview counts what would come in and names every bad row as Excel does', async () => {
    const totals = page.getByRole('list', { name: '结果' });
    await expect(totals.getByText(`共 ${expected.rows} 行`)).toBeVisible({ timeout: 60_000 });
    await expect(totals.getByText(`新增 ${counts.created}`)).toBeVisible();
    await expect(totals.getByText(`新增但需核对 ${counts.warned}`)).toBeVisible();
    await expect(totals.getByText(`无变化 ${counts.unchanged}`)).toBeVisible();
    await expect(totals.getByText(`错误 ${counts.refused}`)).toBeVisible();
    const bad = expected.flaws.filter((flaw) => flaw.outcome === 'refused').map((flaw) => String(flaw.row));
    const shown: string[] = [];
    for (;;) {
      const rows = page.getByRole('region', { name: '行', exact: true }).getByRole('row');
      await expect(rows.nth(1)).toBeVisible();
      for (const row of (await rows.all()).slice(1)) {
        shown.push((await row.getByRole('cell').first().textContent()) ?? '');
      }
      const next = page.getByRole('button', { name: '下一页' });
      if (await next.isDisabled()) break;
      await next.click();
      await expect(page.getByText('第 2 / 2 页')).toBeVisible();
      await expect(rows.filter({ hasText: bad.at(-1) ?? '' }).first()).toBeVisible();
    }
    expect(shown).toEqual(bad);
    await expectAccessible('the preview of an import');
  });

  await test.step('the error file is the own sheet with a column of reasons', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载错误文件' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  await test.step('the good rows come in in one go', async () => {
    await page.getByRole('button', { name: '跳过错误行并导入' }).click();
    const dialog = page.getByRole('dialog', { name: '导入 credit-penalty.xlsx' });
    await expect(dialog.getByText(`新增 ${counts.created + counts.warned}`)).toBeVisible();
    await expectAccessible('the dialog before an import');
    await dialog.getByRole('button', { name: '导入', exact: true }).click();
    await expect(page.getByText('已导入', { exact: true })).toBeVisible({ timeout: 60_000 });
    const totals = page.getByRole('list', { name: '结果' });
    await expect(totals.getByText(`新增 ${counts.created}`)).toBeVisible();
    await expect(totals.getByText(`错误 ${counts.refused}`)).toBeVisible();
    await expect(page.getByRole('button', { name: '撤销本批' })).toBeEnabled();
    await expectAccessible('the page of a batch');
  });

  await test.step('an accepted decision shows its due date and how it was computed', async () => {
    await page.getByRole('radio', { name: '全部行' }).click();
    await expect(page.getByRole('radio', { name: '全部行' })).toBeChecked();
    await page
      .getByRole('region', { name: '行', exact: true })
      .getByRole('row')
      .filter({ hasText: '新增' })
      .first()
      .getByRole('link')
      .click();
    await page.getByRole('button', { name: /查看期限推算/ }).click();
    const dialog = page.getByRole('dialog', { name: /期限推算/ });
    await expect(dialog.getByText('计入 7 个工作日', { exact: false })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expectAccessible('the record of a decision');
    await page.goBack();
  });

  await test.step('the same file is recognised', async () => {
    await page.goto('/import-batches/new');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件' }).click();
    await (await chooser).setFiles(WORKBOOK);
    await page.getByRole('button', { name: '上传并预检' }).click();
    await expect(page.getByText('这个文件与此前的批次内容完全相同')).toBeVisible({ timeout: 60_000 });
    await page.getByRole('link', { name: '查看那一批次' }).click();
    await expect(page.getByText('已导入', { exact: true })).toBeVisible();
  });

  await test.step('the batch is taken back with a reason', async () => {
    await page.getByRole('button', { name: '撤销本批' }).click();
    const dialog = page.getByRole('dialog', { name: /撤销本批/ });
    await dialog.getByRole('button', { name: '撤销本批' }).click();
    await expect(dialog.getByText('请写明理由')).toBeVisible();
    await dialog.getByLabel('理由').fill('选错了文件');
    await dialog.getByRole('button', { name: '撤销本批' }).click();
    await expect(page.getByText('已撤销', { exact: true })).toBeVisible({ timeout: 60_000 });
  });
});
