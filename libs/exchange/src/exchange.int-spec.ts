import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Caller, TestApp } from '@mingcha/testing';
import { applied, checked, read, startImportApp } from './exchange-app.factory';
import type { ImportBatchDto, ImportRowDto } from './import-batch.dto';
import type { TemplateId } from './fields/field-list';

interface Expected {
  rows: number;
  counts: { created: number; warned: number; refused: number; unchanged: number };
  flaws: { row: number; flaw: string; outcome: string }[];
}

const samples = path.resolve(__dirname, '../samples');
const sample = (name: string) => readFileSync(path.join(samples, `${name}.xlsx`));
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(path.join(samples, `${name}.expected.json`), 'utf8')) as Expected;

let test: TestApp;
let supervisor: Caller;

beforeAll(async () => {
  test = await startImportApp();
  supervisor = await test.signIn('bureau_supervisor');
});
afterAll(() => test.close());

async function rowsOf(batch: ImportBatchDto, query = ''): Promise<ImportRowDto[]> {
  const rows: ImportRowDto[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const from = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await supervisor
      .get(`/api/v1/import-batches/${batch.id}/rows?limit=200${query}${from}`)
      .expect(200);
    const page = answer.body as { items: ImportRowDto[]; page: { next: string | null } };
    rows.push(...page.items);
    cursor = page.page.next;
  }
  return rows;
}

describe.each([
  ['credit-penalty', 'credit_penalty'],
  ['credit-licensing', 'credit_licensing'],
] as const)('The sample %s', (name, template: TemplateId) => {
  const expected = expectedOf(name);
  let batch: ImportBatchDto;

  /** Outcome by row: what the list of flaws says, else created. */
  function expectOutcomes(rows: ImportRowDto[]): void {
    const flaws = new Map(expected.flaws.map((flaw) => [flaw.row, flaw]));
    const wrong = rows
      .map((row) => ({
        row: row.row,
        flaw: flaws.get(row.row)?.flaw,
        is: row.outcome,
        problems: row.problems,
      }))
      .filter(({ row, is }) => is !== (flaws.get(row)?.outcome ?? 'created'));
    expect(wrong).toEqual([]);
    expect(rows).toHaveLength(expected.rows);
  }

  const counts = {
    ...expected.counts,
    updated: 0,
    total: expected.rows,
    valid: expected.rows - expected.counts.refused,
  };

  it('shows before anything is written what would become of each row', async () => {
    batch = await checked(test, supervisor, sample(name), template, `${name}.xlsx`);
    expect(batch).toMatchObject({ state: 'ready', failure: null, counts, allowedActions: ['application'] });
    expectOutcomes(await rowsOf(batch));
    const [stored] = await test.database.asOwner<{ count: number }>(
      'select count(*)::int as count from mingcha.decision where batch_id = $1',
      [batch.id],
    );
    expect(stored!.count).toBe(0);
  });

  it('comes in as it was shown, row by row, and each new decision has its clock of seven working days', async () => {
    batch = await applied(test, supervisor, batch);
    expect(batch).toMatchObject({ state: 'done', counts, allowedActions: ['reversal'] });
    expect(batch.progress).toEqual({ done: counts.valid, total: counts.valid });
    const rows = await rowsOf(batch);
    expectOutcomes(rows);
    expect(
      rows.filter(({ outcome }) => outcome !== 'refused').every((row) => row.applied && row.decisionId),
    ).toBe(true);
    const [stored] = await test.database.asOwner<{ decisions: number; clocks: number }>(
      `select count(*)::int as decisions,
              (select count(*)::int from mingcha.deadline where subject_type = 'decision' and rule_id = 'disclosure.penalty-licensing'
                  and subject_id in (select id from mingcha.decision where batch_id = $1)) as clocks
         from mingcha.decision where batch_id = $1`,
      [batch.id],
    );
    const taken = expected.counts.created + expected.counts.warned;
    expect(stored).toEqual({ decisions: taken, clocks: taken });
  });

  it('sent again is recognised and changes nothing', async () => {
    const again = await checked(test, supervisor, sample(name), template);
    expect(again.duplicateOf).toBe(batch.id);
    expect(again.counts).toMatchObject({
      created: 0,
      warned: 0,
      updated: 0,
      unchanged: counts.valid,
      refused: counts.refused,
    });
    const done = await applied(test, supervisor, again, { onRefused: 'skip', onExisting: 'refuse' });
    expect(done.counts).toMatchObject({ unchanged: counts.valid, refused: counts.refused });
  });

  it('keeps no identity number in clear anywhere in its tables', async () => {
    const [found] = await test.database.asOwner<{ count: number }>(
      `select (select count(*) from mingcha.import_row r where r::text ~ '120998[0-9]{11}[0-9X]')::int
            + (select count(*) from mingcha.import_batch b where b::text ~ '120998[0-9]{11}[0-9X]')::int as count`,
    );
    expect(found!.count).toBe(0);
  });

  it('is taken back as a whole, and its numbers are free again', async () => {
    const current = await read(supervisor, batch.id);
    const answer = await supervisor
      .post(`/api/v1/import-batches/${batch.id}/reversal`)
      .set('If-Match', `"${current.version}"`)
      .send({ reason: '选错了文件' })
      .expect(200);
    expect(answer.body).toMatchObject({
      state: 'reversed',
      reversalReason: '选错了文件',
      allowedActions: [],
    });
    const anew = await checked(test, supervisor, sample(name), template);
    expect(anew.counts).toMatchObject(counts);
  });
});
