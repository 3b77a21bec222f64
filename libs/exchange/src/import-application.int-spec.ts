import { Decisions } from '@mingcha/case-review';
import { addDays, type PlainDate } from '@mingcha/law';
import type { Caller, TestApp } from '@mingcha/testing';
import { applied, checked, read, runJob, startImportApp } from './exchange-app.factory';
import {
  csvOf,
  gb18030Of,
  manyRows,
  penaltyRow,
  SAMPLE_ORGAN,
  type SheetValues,
  workbookOf,
} from './exchange.factory';
import { APPLY_JOB } from './import-apply.job';
import type { ApplicationRequest, ImportBatchDto } from './import-batch.dto';
import { CHECK_JOB } from './import-check.job';
import { excelSerialOf } from './reading/dates';

let test: TestApp;
let office: Caller;

beforeAll(async () => {
  test = await startImportApp('2026-11-02T09:00:00+08:00');
  office = await test.signIn('law_office.00010l');
});
afterAll(() => test.close());
afterEach(() => jest.restoreAllMocks());

const bytesOf = (rows: readonly SheetValues[]) => workbookOf('credit_penalty', rows);
const decisionsOf = (batch: ImportBatchDto) =>
  test.database.asOwner<{
    document_number: string;
    content: string;
    version: number;
    clocks: number;
    audits: number;
  }>(
    `select d.document_number, d.content, d.version,
            (select count(*)::int from mingcha.deadline c where c.subject_id = d.id) as clocks,
            (select count(*)::int from audit.entry a where a.object_id = d.id::text) as audits
       from mingcha.decision d where d.batch_id = $1 order by d.document_number`,
    [batch.id],
  );

function begin(batch: ImportBatchDto, request: ApplicationRequest) {
  return office
    .post(`/api/v1/import-batches/${batch.id}/application`)
    .set('If-Match', `"${batch.version}"`)
    .send(request);
}

describe('What is done with numbers that are known already', () => {
  const first = penaltyRow(101);
  const other = penaltyRow(101, { 处罚内容: '警告，罚款3000元', '罚款金额(万元)': 0.3 });
  let known: ImportBatchDto;

  beforeAll(async () => {
    known = await applied(test, office, await checked(test, office, await bytesOf([first])));
    expect(known.counts).toMatchObject({ created: 1 });
  });

  it('the preview shows that the row would be updated', async () => {
    const batch = await checked(test, office, await bytesOf([other]));
    expect(batch.counts).toMatchObject({ updated: 1, created: 0, valid: 1 });
  });

  it('skip keeps the record and says so', async () => {
    const batch = await checked(test, office, await bytesOf([other]));
    const done = await applied(test, office, batch, { onRefused: 'skip', onExisting: 'skip' });
    expect(done.counts).toMatchObject({ unchanged: 1, updated: 0 });
    expect(await decisionsOf(known)).toEqual([
      expect.objectContaining({ content: '警告，罚款2000元', version: 1 }),
    ]);
  });

  it('refuse refuses the row when it is applied', async () => {
    const batch = await checked(test, office, await bytesOf([other, penaltyRow(102)]));
    const done = await applied(test, office, batch, { onRefused: 'skip', onExisting: 'refuse' });
    expect(done.counts).toMatchObject({ refused: 1, created: 1 });
    const rows = await office.get(`/api/v1/import-batches/${batch.id}/rows?outcome=refused`).expect(200);
    expect(rows.body.items).toEqual([
      expect.objectContaining({
        row: 2,
        problems: [expect.objectContaining({ code: 'already_exists', column: '行政处罚决定书文号' })],
      }),
    ]);
  });

  it('refuse together with stop imports nothing at all, not even the rows before', async () => {
    const batch = await checked(test, office, await bytesOf([penaltyRow(103), other]));
    await begin(batch, { onRefused: 'stop', onExisting: 'refuse' }).expect(202);
    await runJob(test, APPLY_JOB, batch.id);
    const after = await read(office, batch.id);
    expect(after).toMatchObject({ state: 'ready', failure: { code: 'rows_refused' } });
    expect(after.failure!.detail).toContain('第 3 行');
    expect(await decisionsOf(batch)).toEqual([]);
    const done = await applied(test, office, after, { onRefused: 'stop', onExisting: 'skip' });
    expect(done).toMatchObject({ state: 'done', failure: null, counts: { created: 1, unchanged: 1 } });
  });

  it('update supersedes the record', async () => {
    const batch = await checked(test, office, await bytesOf([other]));
    const done = await applied(test, office, batch, { onRefused: 'stop', onExisting: 'update' });
    expect(done.counts).toMatchObject({ updated: 1 });
    expect(await decisionsOf(batch)).toEqual([
      expect.objectContaining({ content: '警告，罚款3000元', version: 2 }),
    ]);
  });

  it('a batch whose decision was changed since cannot be taken back, and the row is named', async () => {
    const batch = await checked(test, office, await bytesOf([penaltyRow(110)]));
    const done = await applied(test, office, batch);
    const [row] = (await office.get(`/api/v1/import-batches/${batch.id}/rows`)).body.items;
    await office
      .patch(`/api/v1/decisions/${row.decisionId}`)
      .set('If-Match', '"1"')
      .set('Content-Type', 'application/merge-patch+json')
      .send({ content: '警告，罚款2000元（更正）' })
      .expect(200);
    const answer = await office
      .post(`/api/v1/import-batches/${batch.id}/reversal`)
      .set('If-Match', `"${done.version}"`)
      .send({ reason: '选错了文件' })
      .expect(409);
    expect(answer.body).toMatchObject({ code: 'batch_in_use', rows: [2], decisionIds: [row.decisionId] });
    expect((await read(office, batch.id)).state).toBe('done');
  });
});

describe('Refused rows', () => {
  it('stop the application before it begins where all or nothing is asked', async () => {
    const batch = await checked(
      test,
      office,
      await bytesOf([penaltyRow(120), penaltyRow(121, { 处罚决定日期: '昨天' })]),
    );
    const answer = await begin(batch, { onRefused: 'stop', onExisting: 'update' }).expect(409);
    expect(answer.body.code).toBe('rows_refused');
    expect((await read(office, batch.id)).state).toBe('ready');
  });

  it('of other organs stay out for the people of one organ, with the reason', async () => {
    const foreign = penaltyRow(122, {
      处罚机关: '明川区民政局',
      处罚机关统一社会信用代码: '11120998MB17919169',
    });
    const byName = penaltyRow(123, { 处罚机关: '明川区民政局', 处罚机关统一社会信用代码: null });
    const batch = await checked(test, office, await bytesOf([penaltyRow(121), foreign, byName]));
    expect(batch.counts).toMatchObject({ created: 1, refused: 2 });
    const rows = await office.get(`/api/v1/import-batches/${batch.id}/rows?outcome=refused`).expect(200);
    for (const row of rows.body.items) {
      expect(row.problems[0].column).toBe('处罚机关统一社会信用代码');
      expect(row.problems[0].detail).not.toBe('');
    }
    const supervisor = await test.signIn('bureau_supervisor');
    expect((await checked(test, supervisor, await bytesOf([foreign, byName]))).counts).toMatchObject({
      created: 2,
    });
  });

  it('with an organ nobody knows are refused, by code and by name', async () => {
    const supervisor = await test.signIn('bureau_supervisor');
    const rows = [
      penaltyRow(130, { 处罚机关统一社会信用代码: '11120998ZZ99999910' }),
      penaltyRow(131, { 处罚机关: '不存在的机关', 处罚机关统一社会信用代码: null }),
      penaltyRow(132, { 处罚机关: ' 明川区市场监督管理局', 处罚机关统一社会信用代码: null }),
    ];
    const batch = await checked(test, supervisor, await bytesOf(rows));
    expect(batch.counts).toMatchObject({ refused: 2, created: 1 });
  });

  it('do not take the number away from a corrected row further down', async () => {
    const rows = [penaltyRow(140, { 处罚决定日期: '2026-02-30' }), penaltyRow(140), penaltyRow(140)];
    const batch = await checked(test, office, await bytesOf(rows));
    expect(batch.counts).toMatchObject({ refused: 1, created: 1, unchanged: 1 });
    expect((await applied(test, office, batch)).counts).toMatchObject({
      refused: 1,
      created: 1,
      unchanged: 1,
    });
  });
});

describe('A job that is cut off', () => {
  const rows = manyRows('credit_penalty', 1_200).map((row, index) => ({
    ...row,
    行政处罚决定书文号: `明市罚〔2026〕${5_000 + index}号`,
  }));

  it('in the middle of a check begins again and tells each row once', async () => {
    const { id } = (
      await office
        .post('/api/v1/import-batches')
        .field('template', 'credit_penalty')
        .attach('file', await bytesOf(rows), 'a.xlsx')
        .expect(202)
    ).body as ImportBatchDto;
    const record = jest.spyOn(test.app.get(Decisions, { strict: false }), 'record');
    record.mockImplementationOnce(record.getMockImplementation() ?? Decisions.prototype.record);
    record.mockRejectedValueOnce(new Error('cut off'));
    await expect(runJob(test, CHECK_JOB, id)).rejects.toThrow('cut off');
    record.mockRestore();
    expect((await read(office, id)).state).toBe('checking');
    await runJob(test, CHECK_JOB, id);
    const batch = await read(office, id);
    expect(batch).toMatchObject({ state: 'ready', counts: { total: 1_200, created: 1_200 } });
    expect(await runJob(test, CHECK_JOB, id)).toEqual({ skipped: 1 });
    await office
      .post(`/api/v1/import-batches/${id}/application`)
      .set('If-Match', `"${batch.version}"`)
      .send({ onRefused: 'skip', onExisting: 'update' })
      .expect(202);
  });

  it('in the middle of an application goes on where it was: nothing is lost, nothing comes in twice', async () => {
    const batch = await checked(test, office, await bytesOf(rows.map((row) => ({ ...row, 备注: '第二次' }))));
    expect(batch.counts.total).toBe(1_200);
    await begin(batch, { onRefused: 'skip', onExisting: 'update' }).expect(202);
    const record = jest.spyOn(test.app.get(Decisions, { strict: false }), 'record');
    record.mockImplementationOnce(Decisions.prototype.record);
    record.mockRejectedValueOnce(new Error('cut off'));
    await expect(runJob(test, APPLY_JOB, batch.id)).rejects.toThrow('cut off');
    record.mockRestore();
    expect(await read(office, batch.id)).toMatchObject({
      state: 'applying',
      progress: { done: 1_000, total: 1_200 },
    });
    await runJob(test, APPLY_JOB, batch.id);
    expect(await runJob(test, APPLY_JOB, batch.id)).toEqual({ skipped: 1 });
    const done = await read(office, batch.id);
    expect(done).toMatchObject({
      state: 'done',
      counts: { created: 1_200, total: 1_200 },
      progress: { done: 1_200, total: 1_200 },
    });
    const stored = await decisionsOf(batch);
    expect(stored).toHaveLength(1_200);
    expect(stored.every(({ version, clocks, audits }) => version === 1 && clocks === 1 && audits === 1)).toBe(
      true,
    );
  });

  it('and run by two workers at once comes in once', async () => {
    const batch = await checked(
      test,
      office,
      await bytesOf(
        manyRows('credit_penalty', 1_200).map((row, index) => ({
          ...row,
          行政处罚决定书文号: `明市罚〔2026〕${20_000 + index}号`,
        })),
      ),
    );
    await begin(batch, { onRefused: 'skip', onExisting: 'update' }).expect(202);
    await Promise.allSettled([runJob(test, APPLY_JOB, batch.id), runJob(test, APPLY_JOB, batch.id)]);
    await runJob(test, APPLY_JOB, batch.id);
    expect(await read(office, batch.id)).toMatchObject({ state: 'done', counts: { created: 1_200 } });
    expect(await decisionsOf(batch)).toHaveLength(1_200);
  });
});

describe('The same day', () => {
  const days = Array.from({ length: 400 }, (_, index) => addDays('2025-09-20' as PlainDate, index));
  const number = (channel: number, index: number) => `明市罚〔2027〕${channel * 1_000 + index}号`;
  const rowFor = (channel: number) => (value: string | number | Date, index: number) =>
    penaltyRow(0, {
      行政处罚决定书文号: number(channel, index),
      处罚决定日期: value,
      处罚有效期: '2099/12/31',
      公示截止期: null,
    });

  it('typed, sent by REST, as Excel date, as serial number, as Excel text and in CSV is one stored day, 400 days long', async () => {
    const excelDates = days.map((day, index) => rowFor(1)(new Date(`${day}T00:00:00Z`), index));
    const serials = days.map((day, index) => rowFor(2)(excelSerialOf(day), index));
    const texts = days.map((day, index) => rowFor(3)(index % 2 ? day : day.replace(/-/g, '/'), index));
    const csv = days.map((day, index) => rowFor(4)(day.replace(/-0?/g, '/'), index));
    const files = [
      await bytesOf([...excelDates, ...serials, ...texts]),
      gb18030Of(csvOf('credit_penalty', csv)),
    ];
    for (const bytes of files) {
      const done = await applied(test, office, await checked(test, office, bytes, 'credit_penalty', 'days'));
      expect(done.counts.refused).toBe(0);
    }
    const client = days.map((day, index) => restDecision(day, number(5, index)));
    const batch = await office.post('/api/v1/decisions/batch').send({ items: client }).expect(200);
    expect(batch.body.results.filter(({ outcome }: { outcome: string }) => outcome !== 'created')).toEqual(
      [],
    );
    for (const index of [0, 99, 163, 399]) {
      await office
        .post('/api/v1/decisions')
        .send(restDecision(days[index]!, number(6, index)))
        .expect(201);
    }
    const stored = await test.database.asOwner<{ document_number: string; day: string }>(
      `select document_number, decided_on::text as day from mingcha.decision where document_number like '明市罚〔2027〕%'`,
    );
    expect(stored).toHaveLength(5 * 400 + 4);
    for (const { document_number, day } of stored) {
      const index = Number(/〕(\d+)号/.exec(document_number)![1]) % 1_000;
      expect([document_number, day]).toEqual([document_number, days[index]]);
    }
  });

  function restDecision(day: string, documentNumber: string) {
    return {
      organUscc: SAMPLE_ORGAN.uscc,
      actKind: 'penalty',
      documentNumber,
      counterpart: { name: '明川通祥物流有限公司', category: 'organization', uscc: '91120998T91UQ79E66' },
      legalBasis: '《天津市市容和环境卫生管理条例》',
      facts: '经查，当事人占用道路经营。',
      content: '警告',
      penaltyKinds: ['warning'],
      decidedOn: day,
    };
  }
});
